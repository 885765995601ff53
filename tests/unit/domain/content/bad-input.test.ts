import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ContentError } from '../../../../src/domain/content/report.ts';
import { edit, files, problems } from '../../fixture.ts';

/** The first finding, as a reader meets it. */
const first = (changes: Record<string, string | undefined>) => problems(changes)[0]!;
const lamp = files['concepts/lamp.mdx']!;

test('an unknown key is named with its line', () => {
  const found = first(edit('concepts/lamp.mdx', 'basis:', 'colour: red\nbasis:'));
  assert.equal(found.rule, 'unknown-key');
  assert.equal(found.line, 8);
  assert.match(found.problem, /“colour” is not a key/);
});
test('a misspelt key deep inside is named with its line', () => {
  const found = first(edit('law/harbour-law/1.mdx', 'role: threshold, zh', 'role: threshold, hz'));
  assert.match(found.problem, /hz|zh/);
  assert.equal(found.line, 11);
});
test('a missing key is named, with what belongs there', () => {
  const found = first(edit('concepts/lamp.mdx', 'plain: A light for ships.\n', ''));
  assert.equal(found.rule, 'missing-key');
  assert.equal(found.problem, '“plain” is missing.');
  assert.equal(
    found.remedy,
    'Write a line of text, for example “plain: A line of text” (see src/schema/concept.ts).',
  );
});
test('a missing date or choice is missing, not wrong', () => {
  const date = first(edit('concepts/lamp.mdx', 'updated: 2026-01-01\n', ''));
  assert.deepEqual([date.rule, date.problem], ['missing-key', '“updated” is missing.']);
  assert.match(date.remedy, /^Write a day, YYYY-MM-DD, for example “updated: 2026-01-31”/);
  const none = first(edit('concepts/lamp.mdx', 'updated: 2026-01-01', 'updated:'));
  assert.deepEqual([none.rule, none.problem], ['missing-key', '“updated” has no value.']);
  const choice = first(edit('claims/harsh.mdx', 'verdict: matches the text\n', ''));
  assert.deepEqual([choice.rule, choice.problem], ['missing-key', '“verdict” is missing.']);
  assert.match(choice.remedy, /^Write one of “matches the text”, .*“not a legal claim”/);
  const kind = first(edit('law/harbour-law/1.mdx', '{ kind: criminal-detention }', '{}'));
  assert.deepEqual([kind.rule, kind.problem], ['missing-key', '“p1-t1 penalty 2 kind” is missing.']);
});
test('a misspelt key is one mistake, with the key that was meant', () => {
  const found = problems(edit('concepts/lamp.mdx', 'summary:', 'sumary:'));
  assert.deepEqual(
    found.map(({ problem }) => problem),
    ['“sumary” is not a key of this file.'],
  );
  assert.match(found[0]!.remedy, /^Did you mean “summary”\?/);
});
test('a key that is near none is answered with those that are free', () => {
  const found = first(edit('concepts/lamp.mdx', 'basis:', 'colour: red\nbasis:'));
  assert.match(found.remedy, /^Take it out; keys not used yet are .*related.*src\/schema\/concept\.ts/);
  assert.doesNotMatch(found.remedy, /Did you mean|title/);
});
test('an unknown word is answered with the nearest and with all that are allowed', () => {
  const found = first(edit('claims/harsh.mdx', 'matches the text', 'matches text'));
  assert.equal(found.problem, '“verdict” is “matches text”, which is none of its words.');
  assert.match(found.remedy, /^Did you mean “matches the text”\? Write one of .*“imprecise term”/);
  const far = first(edit('claims/harsh.mdx', 'matches the text', 'qqqq'));
  assert.match(far.remedy, /^Write one of “matches the text”/);
  const penalty = first(
    edit('law/harbour-law/1.mdx', 'kind: criminal-detention', 'kind: detention'),
  );
  assert.match(penalty.problem, /^“p1-t1 penalty 2 kind” is “detention”/);
  assert.match(penalty.remedy, /^Did you mean “criminal-detention”\? .*“public-surveillance”/);
});
test('a value of another form is shown, with an example of the right one', () => {
  const [number, list, id, range] = [
    edit('claims/harsh.mdx', 'number: 1', 'number: one'),
    edit('concepts/lamp.mdx', 'basis: [law/harbour-law/2]', 'basis: law/harbour-law/2'),
    edit('concepts/lamp.mdx', 'basis: [law/harbour-law/2]', 'basis: [Art. 2]'),
    edit('law/harbour-law/1.mdx', 'minMonths: 6', 'minMonths: 0'),
  ].map((changes) => `${first(changes).problem} ${first(changes).remedy}`);
  assert.match(number!, /^“number” is “one”, which is not a whole number\. .*“number: 1”/);
  assert.match(list!, /^“basis” is “law\/harbour-law\/2”, which is not a list\. .*“basis: \[law/);
  assert.match(id!, /^“basis 1” is “Art\. 2”, not an id\. Write the path of a page, such as law/);
  const none = first(edit('claims/harsh.mdx', 'number: 1', 'number: 0'));
  assert.match(`${none.problem} ${none.remedy}`, /^“number” is 0\. Write more than 0 /);
  const wrongSource = first(edit('claims/harsh.mdx', '[gazette]', '[The Gazette]'));
  assert.match(wrongSource.problem, /“sources 1” is “The Gazette”, not the id of a source/);
  assert.match(range!, /^“p1-t1 penalty 1 minMonths” is 0, less than six months/);
});
test('a head without keys', () => {
  const found = first({ 'concepts/lamp.mdx': '---\n---\n\nA lamp.\n' });
  assert.match(`${found.problem} ${found.remedy}`, /^The file has no keys\. .*“title: A line of text”/);
});
test('an impossible date', () => {
  const found = first(edit('concepts/lamp.mdx', '2026-01-01', '2026-02-30'));
  assert.match(`${found.problem} ${found.remedy}`, /updated.*not a calendar date.*YYYY-MM-DD/);
  assert.equal(found.line, 4);
});
test('malformed YAML', () => {
  const found = first(edit('concepts/lamp.mdx', 'aliases: [beacon]', 'aliases: [beacon'));
  assert.equal(found.rule, 'yaml-syntax');
  assert.ok(found.line! >= 7);
});
test('a stray brace and a stray angle bracket', () => {
  for (const text of ['A { lamp.', 'A {lamp}.', 'Less <than.', 'A <b>lamp.']) {
    const found = first({ 'concepts/lamp.mdx': lamp.replace('A lamp.', text) });
    assert.match(found.rule, /mdx-syntax|code-in-text|unknown-component/, text);
    assert.equal(found.line, 12, text);
  }
});
test('an empty file, one without frontmatter, one in no known place, one with a bad name', () => {
  assert.equal(first({ 'concepts/lamp.mdx': '' }).rule, 'empty-file');
  assert.equal(first({ 'concepts/lamp.mdx': 'A lamp.' }).rule, 'no-frontmatter');
  assert.equal(first({ 'lamps/lamp.mdx': lamp }).rule, 'misplaced-file');
  assert.match(
    first({ 'concept/lantern.mdx': lamp }).remedy,
    /Did you mean content\/concepts\/lantern\.mdx\?/,
  );
  assert.equal(first({ 'concepts/Lamp Two.mdx': lamp }).rule, 'file-name');
});
test('an unknown component, one without its target, an import', () => {
  assert.equal(
    first(edit('concepts/lamp.mdx', 'A lamp.', '<Lader of="x" />')).rule,
    'unknown-component',
  );
  assert.equal(first(edit('concepts/lamp.mdx', 'A lamp.', '<Ladder />')).rule, 'component-form');
  assert.equal(
    first(edit('concepts/lamp.mdx', 'A lamp.', 'import x from "y"')).rule,
    'code-in-text',
  );
});
test('an address that is no address', () => {
  assert.equal(first(edit('concepts/lamp.mdx', 'A lamp.', '[x](concepts/lamp)')).rule, 'link-form');
  assert.equal(
    first(edit('concepts/lamp.mdx', 'A lamp.', '[x](/concepts/lamp)')).rule,
    'link-form',
  );
  assert.equal(
    first(edit('concepts/lamp.mdx', 'A lamp.', '[x](javascript:alert)')).rule,
    'link-form',
  );
});
test('a range outside what the law knows', () =>
  assert.match(
    first(edit('law/harbour-law/1.mdx', 'minMonths: 6', 'minMonths: 0')).problem,
    /minMonths/,
  ));
test('a statement that rests on nothing', () =>
  assert.match(
    first(
      edit(
        'offences/moving-buoys.mdx',
        '{ text: Buoys., basis: [law/harbour-law/1] }',
        '{ text: Buoys. }',
      ),
    ).problem,
    /rests on nothing/,
  ));
test('the quotation of a claim is held to twelve words', () =>
  assert.match(
    first(edit('claims/harsh.mdx', 'speaker:', 'quote: a b c d e f g h i j k l m\nspeaker:'))
      .problem,
    /twelve words/,
  ));
test('the development server adds no hint of its own to a report, whatever words stand in it', async () => {
  // Astro exports its own function nowhere; the file is named so that a new version that moves it
  // fails here.
  const path = resolve('node_modules/astro/dist/core/errors/dev/utils.js');
  const { collectErrorMetadata } = (await import(pathToFileURL(path).href)) as {
    collectErrorMetadata: (error: Error) => { hint?: string; message: string };
  };
  const changes = edit('concepts/lamp.mdx', 'basis:', 'documented: the window\nbasis:');
  const error = new ContentError(problems(changes));
  assert.match(error.message, /“documented” is not a key/);
  const shown = collectErrorMetadata(error);
  assert.equal(shown.hint, error.hint);
  assert.match(shown.hint ?? '', /^Correct the files named above/);
  assert.match(shown.message, /“documented” is not a key/);
  // Without the care taken, Astro would have taken the word for the browser's object.
  const plain = collectErrorMetadata(new Error(error.message));
  assert.match(plain.hint ?? '', /Browser APIs/);
});
test('one report for all, with file, line, reason and remedy, and no stack', () => {
  const findings = problems({
    'concepts/lamp.mdx': '',
    ...edit('claims/harsh.mdx', 'number: 1', 'number: one'),
  });
  const error = new ContentError(findings);
  assert.match(error.message, /^2 problems in 2 files:/);
  assert.equal(String(error), 'ContentError: 2 problems in 2 files:');
  assert.match(error.message, /claims.harsh\.mdx:5 {2}bad-value\n.*\n {4}→ /);
  assert.equal(error.stack, error.message);
});
test('an id in a folder that is none is no id, wherever it stands', () => {
  for (const [from, to] of [
    ['basis: [law/harbour-law/2]', 'basis: [laws/harbour-law/2]'],
    ['basis: [law/harbour-law/2]', 'related: [concept/lamp]\nbasis: [law/harbour-law/2]'],
    ['basis: [law/harbour-law/2]', 'factors: [factor/night]\nbasis: [law/harbour-law/2]'],
  ] as const) {
    const [found] = problems(edit('concepts/lamp.mdx', from, to));
    assert.match(`${found?.problem} ${found?.remedy}`, /not in a folder of pages\. .*begins with law\/, /, to);
  }
});
test('a term in years is told to be one in months', () => {
  const source = files['law/harbour-law/1.mdx']!;
  const [found] = problems({
    'law/harbour-law/1.mdx': source.replace(/maxMonths: \d+/, 'maxMonths: 3'),
  });
  assert.match(`${found?.problem} ${found?.remedy}`, /in months: three years is 36/);
});
test('a heading with the id of a part of the template is told so', () => {
  const [found] = problems(edit('concepts/lamp.mdx', 'A lamp.', '## Sources {#sources}\n\nA lamp.'));
  assert.match(`${found?.problem} ${found?.remedy}`, /every page of the kind.*\{#sources-explained\}/);
});
