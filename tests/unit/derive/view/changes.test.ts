import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from '../../../../src/derive/view/changes.ts';
import { atomFeed, jsonFeed } from '../../../../src/derive/web/feeds.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';
import { readXml } from '../../../xml.ts';
import { edit, fixture } from '../../fixture.ts';

const correction = (page: string, was: string, date = '2026-02-02') => ({
  date,
  page,
  was,
  is: 'It lights < & > ]]> ships.',
  why: 'Read again.',
  touched: ['law/harbour-law/2'],
});
const gone = {
  id: 'concepts/oil',
  file: 'content/withdrawn/concepts/oil.mdx',
  data: {
    title: 'Oil & wick',
    kind: 'concept' as const,
    updated: '2026-01-01',
    withdrawn: '2026-03-03',
    reason: 'It is no term of law.',
    successors: ['concepts/lamp'],
  },
};
const with_ = (changes: Partial<Reference>, files = {}): Reference => ({
  ...fixture(files).reference,
  ...changes,
});
const full = with_({
  corrections: [correction('concepts/lamp', 'second'), correction('concepts/lamp', 'first')],
  withdrawn: [gone as unknown as Reference['withdrawn'][number]],
  moves: [
    {
      from: 'concepts/beacon',
      to: 'concepts/lamp',
      date: '2026-02-20',
      reason: 'One page a term.',
      line: 2,
    },
  ],
});
interface Item {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_published: string;
  tags: string[];
}
const items = (reference: Reference) => (jsonFeed(reference) as { items: Item[] }).items;

test('latest first: withdrawals, moves and corrections beside the pages by day and kind', () => {
  assert.deepEqual(
    changesOf(full).map(({ date, title }) => `${date} ${title}`),
    [
      '2026-03-03 Withdrawn: Oil & wick',
      '2026-02-20 Moved: /concepts/beacon/ to /concepts/lamp/',
      '2026-02-02 Corrected: Lamp',
      '2026-02-02 Corrected: Lamp',
      '2026-01-01 1 instrument new or revised: Harbour Law of Nowhere',
      '2026-01-01 2 provisions new or revised: Harbour Law art. 1, Moving buoys; ' +
        'Harbour Law art. 2, Putting out lights',
      '2026-01-01 1 earlier wording new or revised: Harbour Law art. 2 (text from 1 January 2001)',
      '2026-01-01 1 offence new or revised: The crime of moving buoys',
      '2026-01-01 1 concept new or revised: Lamp',
      '2026-01-01 1 claim new or revised: The law is harsh',
    ],
  );
});
test('a day with many of a kind is one change that lists them all', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `concepts/term-${i}.mdx`,
      `---\ntitle: Term ${i}\nsummary: A term.\nzh: 词\npinyin: cí\nbasis: [law/harbour-law/1]\n` +
        'plain: A term.\nupdated: 2026-05-05\n---\n\nText.\n',
    ]),
  );
  const [first, ...rest] = changesOf(with_({}, many));
  assert.equal(first!.title, '40 concepts new or revised');
  assert.deepEqual(
    [first!.pages.length, first!.url, rest.filter(({ date }) => date === '2026-05-05').length],
    [40, '/concepts/', 0],
  );
});
test('a withdrawal tells reason, day and successor', () => {
  const [item] = items(full);
  assert.match(item!.url, /\/concepts\/oil\/$/);
  assert.equal(item!.date_published, '2026-03-03T00:00:00Z');
  assert.match(
    item!.content_html,
    /Why: It is no term of law\.[\s\S]*replaced by[\s\S]*<a href="https?:\/\/[^"]+\/concepts\/lamp\/">Lamp<\/a>/,
  );
  const alone = items(
    with_({
      withdrawn: [
        {
          ...gone,
          data: { ...gone.data, successors: [] },
        } as unknown as Reference['withdrawn'][number],
      ],
    }),
  )[0]!;
  assert.match(alone.content_html, /Nothing replaces it\./);
});
test('ids last: a later correction, revision or withdrawal renames no earlier entry', () => {
  const before = new Map(
    items(full).map(({ id, title, content_html }) => [id, `${title} ${content_html}`]),
  );
  assert.equal(before.size, items(full).length);
  for (const id of before.keys()) assert.match(id, /^tag:[a-z.-]+,2026:/);
  const later = with_({
    ...full,
    entries: undefined as never,
    corrections: [correction('concepts/lamp', 'third', '2026-02-02'), ...full.corrections],
  });
  const after = items({ ...later, entries: full.entries });
  assert.equal(after.length, before.size + 1);
  for (const [id, said] of before)
    assert.equal(
      after.filter((item) => item.id === id && `${item.title} ${item.content_html}` === said)
        .length,
      1,
      id,
    );
  // A page that is revised leaves its old day; the rest of that day keeps its name.
  const revised = items(
    fixture(edit('concepts/lamp.mdx', 'updated: 2026-01-01', 'updated: 2026-06-06')).reference,
  ).map(({ id }) => id.split(':').at(-1));
  assert.ok(
    revised.includes('pages/2026-06-06/concept') &&
      revised.includes('pages/2026-01-01/provision') &&
      !revised.includes('pages/2026-01-01/concept'),
  );
});
test('Atom holds what the JSON Feed holds, with every sign of the text intact', () => {
  const feed = readXml(atomFeed(full));
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const of = (entry: (typeof entries)[number], name: string) =>
    entry.children.find((child) => child.name === name)!;
  assert.deepEqual(
    entries.map((entry) => [
      of(entry, 'id').text,
      of(entry, 'link').attributes['href'],
      new Date(of(entry, 'updated').text).toISOString(),
    ]),
    items(full).map(({ id, url, date_published }) => [
      id,
      url,
      new Date(date_published).toISOString(),
    ]),
  );
  assert.deepEqual(
    entries.map((entry) => of(entry, 'content').text),
    items(full).map(({ content_html }) => content_html),
  );
  assert.equal(of(entries[0]!, 'title').text, 'Withdrawn: Oil &amp; wick');
  assert.equal(of(entries[0]!, 'title').attributes['type'], 'html');
  assert.match(of(entries[2]!, 'content').text, /It lights &lt; &amp; &gt; \]\]&gt; ships\./);
});
test('no clock: the feed is dated by its latest change, and made twice it is the same', () => {
  assert.equal(
    readXml(atomFeed(full))
      .children.find(({ name }) => name === 'updated')!
      .text.slice(0, 10),
    '2026-03-03',
  );
  assert.equal(atomFeed(full), atomFeed(full));
});
