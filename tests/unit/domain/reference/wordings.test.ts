import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordingOn, wordingsOf } from '../../../../src/domain/reference/wordings.ts';
import { dayBefore } from '../../../../src/domain/language/dates.ts';
import { longDate } from '../../../../src/domain/language/dates.ts';
import { edit, fixture } from '../../fixture.ts';

const wordings = (changes: Record<string, string | undefined> = {}) =>
  fixture(changes).reference.wordings.get('law/harbour-law/2')!;
const on = (date: string, changes: Record<string, string | undefined> = {}) =>
  wordingOn(wordings(changes), date)?.id;
const older = 'law/harbour-law/2/2001-01-01';
const present = 'law/harbour-law/2/2011-05-01';

test('wordings of a provision, oldest first, each with its days', () => {
  assert.deepEqual(
    wordings().map(({ id, from, to }) => [id, from, to]),
    [
      [older, '2001-01-01', '2011-04-30'],
      [present, '2011-05-01', undefined],
    ],
  );
});
test('older wordings are sorted whatever their order', () => {
  const all = wordings();
  const version = all[0]!.entry as Parameters<typeof wordingsOf>[1][number];
  const earlier = [version, { ...version, id: 'law/harbour-law/2/1990-07-01' }];
  assert.deepEqual(
    wordingsOf(all[1]!.entry as Parameters<typeof wordingsOf>[0], earlier).map((w) => w.from),
    ['1990-07-01', '2001-01-01', '2011-05-01'],
  );
});
test('an article never changed has one wording', () => {
  assert.deepEqual(
    fixture()
      .reference.wordings.get('law/harbour-law/1')!
      .map(({ id, from, to }) => [id, from, to]),
    [['law/harbour-law/1/2001-01-01', '2001-01-01', undefined]],
  );
});
test('the day of the amendment belongs to the new wording, the day before to the old', () => {
  assert.equal(on('2011-04-30'), older);
  assert.equal(on('2011-05-01'), present);
});
test('the first day, the day before it, and today', () => {
  assert.equal(on('2000-12-31'), undefined);
  assert.equal(on('2001-01-01'), older);
  assert.equal(on('2026-01-01'), present);
  assert.equal(on('9999-12-31'), present);
});
test('in a gap there is no wording', () => {
  const gap = edit('law/harbour-law/2/2001-01-01.mdx', 'to: 2011-04-30', 'to: 2010-12-31');
  assert.equal(on('2010-12-31', gap), older);
  for (const date of ['2011-01-01', '2011-04-30']) assert.equal(on(date, gap), undefined, date);
  assert.equal(on('2011-05-01', gap), present);
  assert.equal(wordingOn([], '2020-01-01'), undefined);
});
test('the day before, over months, years and leap days', () => {
  const days = [
    ['2011-05-01', '2011-04-30'],
    ['2021-03-01', '2021-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2000-03-01', '2000-02-29'],
    ['1900-03-01', '1900-02-28'],
    ['2024-02-29', '2024-02-28'],
    ['2021-01-01', '2020-12-31'],
    ['1997-10-02', '1997-10-01'],
  ] as const;
  for (const [day, before] of days) assert.equal(dayBefore(day), before);
});
test('dates in words, whole and partial', () => {
  for (const [date, words] of [
    ['1997-10-01', '1 October 1997'],
    ['2024-02-29', '29 February 2024'],
    ['2021-12-31', '31 December 2021'],
    ['2016-05', 'May 2016'],
    ['2016-01', 'January 2016'],
    ['2016', '2016'],
  ] as const)
    assert.equal(longDate(date), words);
});

test('a wording ends with its instrument, and was not replaced', () => {
  const { reference } = fixture(
    edit('law/harbour-law/index.mdx', 'articleCount', 'repealed: 2020-06-30\narticleCount'),
  );
  const wordings = reference.wordings.get('law/harbour-law/2')!;
  assert.deepEqual(
    wordings.map(({ to, replaced }) => [to, replaced]),
    [
      ['2011-04-30', true],
      ['2020-06-30', false],
    ],
  );
  assert.equal(wordingOn(wordings, '2020-06-30')?.from, '2011-05-01');
  assert.equal(wordingOn(wordings, '2020-07-01'), undefined);
});
