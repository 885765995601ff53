import assert from 'node:assert/strict';
import { test } from 'node:test';
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
test('a missing key is named', () => {
  const found = first(edit('concepts/lamp.mdx', 'plain: A light for ships.\n', ''));
  assert.equal(found.rule, 'missing-key');
  assert.match(found.problem, /plain/);
});
test('an impossible date', () => {
  const found = first(edit('concepts/lamp.mdx', '2026-01-01', '2026-02-30'));
  assert.match(`${found.problem}`, /updated.*YYYY-MM-DD/);
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
test('one report for all, with file, line, reason and remedy, and no stack', () => {
  const findings = problems({
    'concepts/lamp.mdx': '',
    ...edit('claims/harsh.mdx', 'number: 1', 'number: one'),
  });
  const error = new ContentError(findings);
  assert.match(error.message, /^2 problems in 2 files:/);
  assert.match(error.message, /claims.harsh\.mdx:5 {2}bad-value\n.*\n {4}→ /);
  assert.equal(error.stack, error.message);
});
