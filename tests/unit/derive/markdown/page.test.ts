import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToMdast } from 'satteri';
import { bodyBlocks } from '../../../../src/derive/markdown/body.ts';
import { write } from '../../../../src/derive/markdown/nodes.ts';
import { markdownOf } from '../../../../src/derive/markdown/page.ts';
import { lastWords } from '../../../../src/derive/markdown/tombstone-text.ts';
import { pagesOf } from '../../../../src/derive/page/pages.ts';
import { bodyComponents } from '../../../../src/domain/content/body.ts';
import { site } from '../../../../src/site.ts';
import { edit, files, fixture } from '../../fixture.ts';

const lamp = (body: string) => {
  const { reference } = fixture(edit('concepts/lamp.mdx', 'A lamp.\n', body));
  return write(bodyBlocks(reference, reference.entries.get('concepts/lamp')!));
};
const pageOf = (id: string, changes: Record<string, string> = {}) => {
  const { reference } = fixture(changes);
  return markdownOf(
    reference,
    pagesOf(reference).find((page) => page.id === id)!,
  );
};
const at = (path: string) => `${site.origin}/${path}`;

test('an empty link is filled with the citation, a full one keeps its words, both get whole addresses', () =>
  assert.equal(
    lamp('See [](/law/harbour-law/2/#p1-i1) and [text](/law/harbour-law/1/).'),
    `See [Harbour Law art. 2 ¶ 1 item 1](${at('law/harbour-law/2/#p1-i1')}) ` +
      `and [text](${at('law/harbour-law/1/')}).\n`,
  ));
test('a range is the tier’s penalties in words, in a line and in a table', () => {
  const penalties = 'fixed-term imprisonment of 6 months to 3 years or criminal detention';
  const words = `[${penalties}](${at('law/harbour-law/1/#p1-t1')})`;
  assert.equal(lamp('It is <Range of="law/harbour-law/1#p1-t1" />.'), `It is ${words}.\n`);
  assert.equal(
    lamp('| a | b |\n|---|---|\n| <Range of="law/harbour-law/1#p1-t1" /> | c |'),
    `| a | b |\n| - | - |\n| ${words} | c |\n`,
  );
});
test('a quoted statute has its items and says whose translation it is', () => {
  assert.equal(
    lamp('<Statute of="law/harbour-law/2#p1" />'),
    `> Whoever does one of the following shall be imprisoned.
>
> - (1) putting out a lighthouse;
> - (2) drawing a false chart.
>
> [Harbour Law art. 2 ¶ 1](${at('law/harbour-law/2/#p1')}), our translation
`,
  );
  assert.match(
    lamp('<Statute of="law/harbour-law/2#p1-i2" />'),
    /^> drawing a false chart\.\n>\n> \[Harbour Law art\. 2 ¶ 1 item 2\]/,
  );
});
test('a note says how sure it is; a ladder and thresholds are tables', () => {
  assert.equal(
    lamp('<Note kind="inference">\n\nPerhaps.\n\n</Note>'),
    '> **inference**\n>\n> Perhaps.\n',
  );
  const tier = `[Serious circumstances](${at('law/harbour-law/1/#p1-t1')})`;
  const penalties = 'fixed-term imprisonment of 6 months to 3 years or criminal detention';
  const ladder = lamp('<Ladder of="law/harbour-law/1" />');
  assert.ok(
    ladder.includes(
      `| Tier | Words that open it | Penalty |\n| - | - | - |\n| ${tier} | 情节严重 | ${penalties} |`,
    ),
    ladder,
  );
  assert.match(
    lamp('<Thresholds of="law/harbour-law/1" />'),
    /^### How courts sort cases into tiers\n\n\| What is found \|/,
  );
});
test('every component an author may place has a form in Markdown', () => {
  for (const name of bodyComponents) {
    const of =
      {
        Note: 'kind="inference"',
        Statute: 'of="law/harbour-law/1#p1"',
        Range: 'of="law/harbour-law/1#p1-t1"',
      }[name as string] ?? 'of="law/harbour-law/1"';
    const text =
      name === 'Note' ? lamp(`<Note ${of}>\n\nWord.\n\n</Note>`) : lamp(`<${name} ${of} />`);
    assert.ok(text.length > 10 && !text.includes(`<${name}`), name);
  }
});
test('headings keep their ids as anchors; what looks like Markdown in a text stays text', () => {
  assert.equal(
    lamp('## By *night* {#night}\n\nA \\{brace\\} and a \\*star\\*.'),
    '<a id="night"></a>\n\n## By *night*\n\nA {brace} and a \\*star\\*.\n',
  );
  const title = pageOf(
    'concepts/lamp',
    edit('concepts/lamp.mdx', 'title: Lamp', 'title: Lamp_one_ and [two] *three*'),
  );
  const [heading] = (
    markdownToMdast(title) as {
      children: { type: string; children: { type: string; value?: string }[] }[];
    }
  ).children;
  assert.deepEqual(
    heading!.children.map(({ type, value }) => [type, value]),
    [['text', 'Lamp_one_ and [two] *three*']],
  );
});
test('an anchor that pandoc and GitHub give the heading themselves is left out, but not of a last text', () => {
  assert.equal(
    lamp('## By *night* {#by-night}\n\n## By night 2 {#by-night-2nd}'),
    '## By *night*\n\n<a id="by-night-2nd"></a>\n\n## By night 2\n',
  );
  assert.match(
    lastWords(fixture().reference, 'law/harbour-law/2'),
    /^<a id="text"><\/a>\n\n## Text$/m,
  );
});
test('a provision: text with anchors, tiers, anatomy, explanation, wordings, in this order', () => {
  const text = pageOf('law/harbour-law/2');
  const order = [
    '# Putting out lights',
    '> **Unofficial translation.**',
    'in force since 1 May 2011',
    '<a id="p1"></a>**¶ 1** Whoever does one',
    '<a id="p1-i2"></a>(2) drawing a false chart.',
    '<a id="p2"></a>**¶ 2**',
    '<a id="p2-t1"></a>¶ 2: **especially serious harm** 危害特别严重: death (may).',
    'Text about lights.',
    '<a id="versions"></a>\n\n## In force when',
    `[1 January 2001 to 30 April 2011](${at('law/harbour-law/2/2001-01-01/')}). Next change: The range rose.`,
    '\n\n## Cite',
  ];
  order.reduce((from, piece) => {
    const found = text.indexOf(piece, from);
    assert.ok(found >= from, `“${piece}” is not where it belongs`);
    return found;
  }, 0);
});
test('a dated page of the present wording shows the text without the explanation, an earlier one with its own', () => {
  assert.doesNotMatch(pageOf('law/harbour-law/2/2011-05-01'), /Text about lights/);
  const pieces = [
    'no longer in force: 1 January 2001 to 30 April 2011',
    '<a id="p1"></a>**¶ 1** Whoever puts out a lighthouse',
    'Older wording.',
    'A public copy.',
  ];
  const earlier = pageOf('law/harbour-law/2/2001-01-01');
  const places = pieces.map((piece) => earlier.indexOf(piece));
  assert.ok(!places.includes(-1), earlier);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});
test('every page of the fixture is written', () => {
  const { reference } = fixture();
  assert.equal(pagesOf(reference).length, Object.keys(files).length + 2);
  for (const page of pagesOf(reference)) assert.match(markdownOf(reference, page), /^# \S/);
});
