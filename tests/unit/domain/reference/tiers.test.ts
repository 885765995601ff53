import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tierOf, tiersAt } from '../../../../src/domain/reference/tiers.ts';
import { edit, files, fixture } from '../../fixture.ts';

const labels = (tiers: ReturnType<typeof tiersAt>) =>
  tiers.map((t) => [t.page, t.anchor, t.tier.threshold?.zh, t.by?.how, t.gateway]);
const two = 'law/harbour-law/2.mdx';
const byReference = (rest: string) =>
  fixture(
    edit(
      two,
      '    tiers:\n      - threshold: { zh: 危害特别严重, en: especially serious harm }\n' +
        '        penalties: [{ kind: death, mode: may }]\n',
      `    punishedBy: { ref: "law/harbour-law/2#p1", how: heavier, zh: 犯前款罪${rest} }\n`,
    ),
  ).reference;

test('a page has the tiers of all its paragraphs, a paragraph its own', () => {
  const { reference } = fixture();
  assert.deepEqual(
    labels(tiersAt(reference, 'law/harbour-law/2')).map((row) => row[1]),
    ['p1-t1', 'p2-t1'],
  );
  assert.deepEqual(
    labels(tiersAt(reference, 'law/harbour-law/2#p2')).map((row) => row[1]),
    ['p2-t1'],
  );
  assert.equal(tierOf(reference, 'law/harbour-law/1#p1-t2')?.threshold?.zh, '情节特别严重');
  assert.equal(tierOf(reference, 'law/harbour-law/1#p1'), undefined);
});
test('a paragraph that refers has the tiers referred to, with its own threshold where it names one', () => {
  assert.deepEqual(labels(tiersAt(byReference(''), 'law/harbour-law/2#p2')), [
    ['law/harbour-law/2', 'p1-t1', undefined, 'heavier', false],
  ]);
  assert.deepEqual(
    labels(
      tiersAt(
        byReference(', threshold: { zh: 危害特别严重, en: grave harm }'),
        'law/harbour-law/2#p2',
      ),
    ),
    [['law/harbour-law/2', 'p1-t1', '危害特别严重', 'heavier', false]],
  );
});
test('a tier that reaches other articles is added to them, save those excepted', () => {
  const reaching = (except: string) =>
    fixture(
      edit(
        two,
        'penalties: [{ kind: death, mode: may }]',
        `penalties: [{ kind: death, mode: may }]\n        reaches: { from: '1', to: '2', except: [${except}] }`,
      ),
    ).reference;
  assert.deepEqual(labels(tiersAt(reaching(''), 'law/harbour-law/1')).at(-1), [
    'law/harbour-law/2',
    'p2-t1',
    '危害特别严重',
    undefined,
    true,
  ]);
  assert.equal(tiersAt(reaching('"1"'), 'law/harbour-law/1').length, 2);
  assert.equal(tiersAt(reaching('"1#p1"'), 'law/harbour-law/1#p1').length, 2);
  assert.equal(tiersAt(reaching('"1#p1"'), 'offences/moving-buoys').length, 2);
});
test('an article that only reaches others is reached by none, nor is one without tiers', () => {
  const reaches = (penalties: string, from: string, to: string) =>
    `${penalties}\n        reaches: { from: '${from}', to: '${to}', except: [] }`;
  const death = 'penalties: [{ kind: death, mode: may }]';
  const whole = 'penalties: [{ kind: fixed-term, minMonths: 120, maxMonths: 180 }, { kind: life }]';
  const { reference } = fixture({
    // The second article holds nothing but tiers for others, the first adds one to it.
    [two]: files[two]!.replace(death, reaches(death, '1', '3')).replace(
      whole,
      reaches(whole, '1', '3'),
    ),
    ...edit(
      'law/harbour-law/1.mdx',
      'penalties: [{ kind: fixed-term, minMonths: 36, maxMonths: 84 }]',
      reaches('penalties: [{ kind: fixed-term, minMonths: 36, maxMonths: 84 }]', '1', '3'),
    ),
    'law/harbour-law/3.mdx': files['law/harbour-law/1.mdx']!.replace(
      /    tiers:\n[\s\S]*?(?=---)/,
      '',
    ),
  });
  const anchors = (id: string) =>
    tiersAt(reference, id).map(({ page, anchor, gateway }) => [page, anchor, gateway]);
  assert.deepEqual(anchors('law/harbour-law/2'), [
    ['law/harbour-law/2', 'p1-t1', false],
    ['law/harbour-law/2', 'p2-t1', false],
  ]);
  assert.deepEqual(anchors('law/harbour-law/3'), []);
  // The first has an ordinary tier beside the one that reaches: it has a part in the gateway.
  assert.deepEqual(anchors('law/harbour-law/1'), [
    ['law/harbour-law/1', 'p1-t1', false],
    ['law/harbour-law/1', 'p1-t2', false],
    ['law/harbour-law/2', 'p1-t1', true],
    ['law/harbour-law/2', 'p2-t1', true],
  ]);
});
