/** What could not be read is reported where it stands, and nothing else is blamed for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIntegrity } from '../../../../src/domain/rules/index.ts';
import { addressesOf } from '../../../../src/domain/permanence/published.ts';
import { newLines } from '../../../../src/domain/permanence/kept-wordings.ts';
import { assemble, type Reference } from '../../../../src/domain/reference/reference.ts';
import { readContent } from '../../../../src/read/content.ts';
import { idOfFile } from '../../../../src/schema/kinds.ts';
import { staticPages } from '../../../../src/urls.ts';
import { edit, files, fixture } from '../../fixture.ts';

const withName = edit('law/harbour-law/index.mdx', 'shortZh:', 'nickname: hl\nshortZh:');
const sound = fixture(withName).reference;
const published = addressesOf(sound);
const publishedWordings = newLines(sound).map((text, i) => {
  const [id = '', digest = ''] = text.split(' ');
  return { id, digest, corrected: undefined, line: i + 1 };
});

/**
 * Findings of files and rules together, with everything published that stands in the sound fixture.
 */
function found(changes: Record<string, string | undefined>) {
  const { reference, findings } = fixture({ ...withName, ...changes }, published);
  return [...findings, ...checkIntegrity({ ...reference, publishedWordings })];
}

test('the fixture with everything published is sound', () => assert.deepEqual(found({}), []));
test('a file of wrong shape is one finding: nobody who names it is blamed', () => {
  for (const [path, source] of Object.entries({ ...files, ...withName })) {
    const findings = found({ [path]: source.replace('\nupdated:', '\ncolour: red\nupdated:') });
    assert.deepEqual(
      findings.map(({ file, rule }) => [file.replaceAll('\\', '/'), rule]),
      [[`content/${path}`, 'unknown-key']],
    );
  }
});
test('nor is anybody blamed for a file whose text cannot be read', () => {
  for (const [path, source] of Object.entries(files)) {
    const findings = found({ [path]: `${source}\nLess <than.\n` });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['mdx-syntax'],
      path,
    );
  }
});
test('mistakes of shape and mistakes between pages come in one report', () => {
  const findings = found({
    'concepts/lamp.mdx': files['concepts/lamp.mdx']!.replace('plain:', 'plane:'),
    ...edit('claims/harsh.mdx', 'basis: [law/harbour-law/2]', 'basis: [law/harbour-law/7]'),
    'law/harbour-law/1.mdx': files['law/harbour-law/1.mdx']!.replace('#p1-i1', '#p1-i9'),
  });
  assert.deepEqual(findings.map(({ rule }) => rule).sort(), [
    'unknown-key',
    'unresolved-link',
    'unresolved-link',
  ]);
});
test('a link to a page that is not there is broken also while another file cannot be read', () => {
  const findings = found({
    'law/harbour-law/2.mdx': '',
    'concepts/lamp.mdx': files['concepts/lamp.mdx']!.replace(
      'A lamp.\n',
      '[x](/law/harbour-law/9/) [y](/concepts/none/) [z](/law/harbour-law/2/2011-05-01/#p1).\n',
    ),
  });
  assert.deepEqual(
    findings.map(({ rule, problem }) => [rule, problem]),
    [
      ['empty-file', 'The file is empty.'],
      ['unresolved-link', 'No page has the id law/harbour-law/9.'],
      ['unresolved-link', 'No page has the id concepts/none.'],
    ],
  );
});
test('rules that need a list which could not be read say nothing', () => {
  const { reference } = fixture(edit('claims/harsh.mdx', '[gazette]', '[gazete]'), [
    ...published,
    '/concepts/gone/',
  ]);
  const without = (...lists: string[]): Reference => ({
    ...reference,
    unread: { pages: new Set(), lists: new Set(lists) },
  });
  const rulesOf = (of: Reference) =>
    [...new Set(checkIntegrity(of).map(({ rule }) => rule))].sort();
  const all = ['missing-source', 'stale-published'];
  assert.deepEqual(rulesOf(without()), all);
  assert.deepEqual(rulesOf(without('sources.yaml')), ['stale-published']);
  assert.deepEqual(rulesOf(without('moves.yaml')), ['missing-source']);
});
test('of the reference itself: any page may be unreadable, and no other is blamed', () => {
  const content = readContent();
  const chosen = new Set(
    [...Map.groupBy(content.entries, ({ kind }) => kind).values()].map(([first]) => first!),
  );
  for (let i = 0; i < 15; i++)
    chosen.add(content.entries[Math.floor(((i + 0.5) * content.entries.length) / 15)]!);
  for (const entry of chosen) {
    const entries = content.entries.filter((other) => other !== entry);
    const path = entry.file.replaceAll('\\', '/').replace('content/', '');
    const unread = { pages: new Set([idOfFile(path)]), lists: new Set<string>() };
    const reference = assemble({ ...content, entries, unread }, staticPages);
    assert.deepEqual(checkIntegrity(reference), [], entry.id);
  }
});
