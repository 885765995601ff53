import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherAddressesOf } from '../../../../src/domain/permanence/other-addresses.ts';
import { edit, fixture } from '../../fixture.ts';

test('every article has a short name and names after Akoma Ntoso, one for each wording', () => {
  const { reference } = fixture(
    edit('law/harbour-law/index.mdx', 'shortZh:', 'nickname: hl\nadopted: 2000-12-01\nshortZh:'),
  );
  assert.deepEqual(
    otherAddressesOf(reference).map(({ id, to }) => `${id} → ${to}`),
    [
      'hl → law/harbour-law',
      'akn/cn/act/2000-12-01/harbour-law → law/harbour-law',
      'hl/1 → law/harbour-law/1',
      'akn/cn/act/2000-12-01/harbour-law/!main~art_1 → law/harbour-law/1',
      'akn/cn/act/2000-12-01/harbour-law/eng@2001-01-01/!main~art_1 → law/harbour-law/1/2001-01-01',
      'hl/2 → law/harbour-law/2',
      'akn/cn/act/2000-12-01/harbour-law/!main~art_2 → law/harbour-law/2',
      'akn/cn/act/2000-12-01/harbour-law/eng@2001-01-01/!main~art_2 → law/harbour-law/2/2001-01-01',
      'akn/cn/act/2000-12-01/harbour-law/eng@2011-05-01/!main~art_2 → law/harbour-law/2/2011-05-01',
    ],
  );
});
test('without a short name only those after Akoma Ntoso; without a day of adoption the earliest day known', () => {
  const ids = otherAddressesOf(fixture().reference).map(({ id }) => id);
  assert.ok(
    ids.every((id) => id.startsWith('akn/cn/act/2001-01-01/harbour-law')),
    ids.join(),
  );
});
