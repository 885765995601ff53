/** The reference as assistants meet it: `npm run mcp`, asked by the client of the protocol's own SDK. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { answerTo } from '../../../src/derive/check/answer.ts';
import { styles } from '../../../src/domain/cite/styles.ts';
import { site } from '../../../src/site.ts';
import { wholeChecker, wholeEngine } from '../whole.ts';

const client = new Client({ name: 'test', version: '1.0.0' });
before(() =>
  client.connect(new StdioClientTransport({ command: process.execPath, args: ['src/cli/mcp.ts'] })),
);
after(() => client.close());

/** What the tools answer, each its own part of it. */
interface Told extends Record<string, unknown> {
  hits: Record<string, unknown>[];
  markdown: string;
  citation: string;
  pins: string;
  cards: Record<string, unknown>[];
  rest: string;
  url: string;
  notice: string;
}

/** The answer of a tool as data. */
async function ask(name: string, args: Record<string, unknown>): Promise<Told> {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: args });
  assert.ok(!isError, JSON.stringify(content));
  const [first] = content as { type: string; text: string }[];
  assert.deepEqual(JSON.parse(first!.text), structuredContent, 'text and data say the same');
  return structuredContent as Told;
}

/** The sentence with which a tool refuses. */
async function refusal(name: string, args: Record<string, unknown>): Promise<string> {
  const { isError, content } = await client.callTool({ name, arguments: args });
  assert.equal(isError, true);
  return (content as { text: string }[])[0]!.text;
}

const standing = ['url', 'revision', 'revised', 'lawAsOf', 'certainty', 'notice'];

test('there are four tools, each described, none of which changes anything', async () => {
  const { tools } = await client.listTools();
  assert.deepEqual(tools.map(({ name }) => name).sort(), [
    'check_citation',
    'cite',
    'read',
    'search',
  ]);
  for (const { description, annotations } of tools) {
    assert.ok(description && description.length > 30);
    assert.equal(annotations?.readOnlyHint, true);
  }
});

test('search gives the hits of the page, each with all that stands beside it', async () => {
  const { hits } = await ask('search', { query: 'sihuan', limit: 3 });
  const own = (await wholeEngine().search('sihuan', true)).hits.slice(0, 3);
  assert.deepEqual(
    hits.map(({ id }) => id),
    own.map(({ id }) => id),
  );
  for (const hit of hits)
    for (const key of standing) assert.ok(hit[key], `${String(hit.id)} has no ${key}`);
});

test('read gives a page, a paragraph, an item and a section in Markdown', async () => {
  const page = await ask('read', { id: 'law/criminal-law/111' });
  assert.match(page.markdown, /^# Providing secrets/);
  for (const key of standing) assert.ok(page[key], key);
  assert.match(page.notice, /Chinese text/);
  const paragraph = await ask('read', { id: 'law/criminal-law/113#p2' });
  assert.match(paragraph.markdown, /confiscation/);
  assert.doesNotMatch(paragraph.markdown, /especially vile/);
  assert.equal(paragraph.url, `${site.origin}/law/criminal-law/113/#p2`);
  const item = await ask('read', { id: 'law/criminal-law/110#p1-i2' });
  assert.match(item.markdown, /target/);
  assert.doesNotMatch(item.markdown, /accepting tasks/);
  const section = await ask('read', { id: `${site.origin}/law/criminal-law/111/#ladder` });
  assert.match(section.markdown, /^## Sentencing tiers/);
  assert.doesNotMatch(section.markdown, /¶ 1\*\* Whoever/);
});

test('an earlier wording is read and cited as it stood', async () => {
  const then = await ask('read', { id: 'law/criminal-law/431', wording: '1997-10-01' });
  assert.match(then.url, /\/law\/criminal-law\/431\/1997-10-01\/$/);
  const { citation, pins } = await ask('cite', {
    id: 'law/criminal-law/431#p2',
    wording: '1997-10-01',
  });
  assert.match(citation, /1997-10-01\/.*#p2/);
  assert.match(pins, /from 1 October 1997/);
});

test('cite writes every style, with the place in the address', async () => {
  for (const { id } of styles) {
    const { citation, url } = await ask('cite', { id: 'law/criminal-law/111#p1', style: id });
    assert.match(url, /#p1$/);
    assert.ok(citation.includes('111'), `${id}: ${citation}`);
  }
});

test('check_citation answers as the command does, with the address of the wording', async () => {
  const text = 'Article 110 of the Criminal Law carries a minimum of five years.';
  const { cards, rest, notice } = await ask('check_citation', { text });
  const own = answerTo(wholeChecker(), text);
  assert.deepEqual(
    cards.map(({ tone, verdict, place, wording, says }) => ({
      tone,
      verdict,
      place,
      wording,
      says,
    })),
    own.cards,
  );
  assert.equal(rest, own.rest);
  assert.match(notice, /Chinese text/);
  assert.match(String(cards[0]?.url), /\/law\/criminal-law\/110\//);
});

test('what cannot be answered is told in one sentence that says what to write', async () => {
  assert.match(await refusal('read', { id: 'law/criminal-law/1111' }), /no page .*did you mean/);
  assert.match(
    await refusal('read', { id: 'law/criminal-law/111#p9' }),
    /no place “p9”; its places/,
  );
  assert.match(
    await refusal('read', { id: 'law/criminal-law/431', wording: '2020-01-01' }),
    /no wording of 2020-01-01; those held began on 1997-10-01/,
  );
  assert.match(
    await refusal('cite', { id: 'law/criminal-law/111', style: 'mla' }),
    /use one of plain/,
  );
  assert.match(await refusal('search', { query: '  ' }), /nothing to search/);
  assert.match(await refusal('check_citation', { text: '' }), /nothing to check/);
  assert.match(await refusal('search', {}), /query/);
});
