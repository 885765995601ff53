import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, readAsked, writeAsked } from '../../../../src/client/search-view/query-in-address.ts';

test('what is asked survives its address', () => {
  for (const asked of [
    { query: 'a & b = c', kinds: [] },
    { query: '死缓 100%', kinds: ['offence', 'provision'] },
    { query: '', kinds: ['case'] },
    { query: '', kinds: [] },
  ] as const)
    assert.deepEqual(readAsked(writeAsked({ query: asked.query, kinds: [...asked.kinds] })), asked);
});
test('the address is short and plain', () => {
  assert.equal(
    writeAsked({ query: 'art 398(2)', kinds: ['offence', 'provision'] }),
    '?q=art%20398(2)&kind=offence,provision',
  );
  assert.equal(writeAsked({ query: '  ', kinds: [] }), '');
});
test('kinds may be repeated or listed; each counts once and what names none is passed over', () => {
  assert.deepEqual(readAsked('?kind=case&kind=offence,case,,constructor,nonsense').kinds, [
    'case',
    'offence',
  ]);
});
test('a query is cut at a thousand characters, never inside one', () => {
  assert.equal(cut('a'.repeat(5000)).length, 1000);
  const broken = `${'a'.repeat(999)}😀`;
  assert.equal(cut(broken), `${'a'.repeat(999)}\ufffd`);
  assert.doesNotThrow(() => writeAsked({ query: '\ud800', kinds: [] }));
});
test('a broken address is read as far as it goes', () => {
  assert.equal(readAsked('?q=%ED%A0%80').query.isWellFormed(), true);
  assert.equal(readAsked('?q=%').query, '%');
  assert.deepEqual(readAsked(''), { query: '', kinds: [] });
});
