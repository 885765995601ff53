/** The table of kinds agrees with itself and with the files that are there. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { idsIn, readYaml } from '../../../src/domain/content/frontmatter.ts';
import {
  anyIdPattern,
  fileOfPage,
  filePattern,
  folderOf,
  idOfFile,
  idPattern,
  isListed,
  kindFolders,
  kindListedAt,
  kindOfFile,
  kinds,
  kindsFrom,
  kindTable,
  listedKinds,
} from '../../../src/schema/kinds.ts';
import { staticPages } from '../../../src/urls.ts';

const filesAt = (pattern: string): string[] =>
  globSync(pattern, { cwd: 'content' })
    .map((path) => path.split(sep).join('/'))
    .sort();
const files = filesAt('**/*.mdx');
const repeated = <T>(list: readonly T[]): T[] => list.filter((one, i) => list.indexOf(one) !== i);

test('every page of the content has one kind, and each kind has pages', () => {
  const found = new Set(files.map(kindOfFile));
  assert.deepEqual([...found].sort(), [...kinds].sort());
});

test('the pattern of a kind accepts the ids of its pages and refuses those of all others', () => {
  for (const path of files) {
    const id = idOfFile(path);
    const accepting = kinds.filter((kind) => idPattern(kind).test(id));
    assert.deepEqual(accepting, [kindOfFile(path)], id);
  }
});

test('a page has one file: from file to id and back', () => {
  for (const path of files) {
    const kind = kindOfFile(path);
    assert.ok(kind, path);
    assert.equal(fileOfPage(kind, idOfFile(path)), path);
  }
});

test('the glob of a kind finds its files and no others', () => {
  for (const kind of kinds) {
    const own = files.filter((path) => kindOfFile(path) === kind);
    assert.deepEqual(filesAt(filePattern(kind)), own, kind);
  }
});

test('a file that lies elsewhere has no kind', () => {
  const places = ['law/lamps.mdx', 'law/x/1/2020-01-01/more.mdx', 'offences/a/b.mdx'];
  for (const path of [...places, 'lamps/a.mdx', 'guides/index.mdx', 'law/x/1/index.mdx', 'a.mdx'])
    assert.equal(kindOfFile(path), undefined, path);
  assert.equal(kindOfFile('law/x/index.mdx'), 'instrument');
  assert.equal(kindOfFile('law/x/1.mdx'), 'provision');
});

test('an id of any kind is seen as a link, with and without a place', () => {
  for (const kind of kinds) {
    const id = kindTable[kind].ids.replaceAll(/<[^>]+>/g, 'lamp-1');
    const yaml = readYaml(`related: [${id}]\nbasis: ["${id}#p1"]`, 'lamp.mdx');
    assert.deepEqual(
      idsIn(yaml.data, yaml).map(({ page, anchor, via }) => [page, anchor, via]),
      [
        [id, undefined, 'related'],
        [id, 'p1', 'basis'],
      ],
    );
  }
});

test('what is no id is not seen as one', () => {
  const others = ['offences', 'offences/', 'lamps/a', '/offences/a/', 'offences/A', 'law or order'];
  for (const text of [...others, 'offences/a#', 'about#how', 'x offences/a', 'offences/a b'])
    assert.doesNotMatch(text, anyIdPattern(), text);
});

test('no two kinds share a form of ids, and no two lists a folder', () => {
  assert.deepEqual(repeated(kinds.map((kind) => kindTable[kind].ids)), []);
  assert.deepEqual(repeated(listedKinds().map(folderOf)), []);
  for (const kind of listedKinds()) assert.equal(kindListedAt(folderOf(kind)), kind);
  assert.equal(kindListedAt('data'), undefined);
});

test('every folder has a page that lists what is in it', () => {
  for (const folder of kindFolders()) {
    assert.ok(kindListedAt(folder), folder);
    assert.equal(staticPages.filter((page) => page === folder).length, 1, folder);
  }
});

test('kinds are told apart by their words', () => {
  for (const column of ['one', 'several', 'heading', 'page'] as const)
    assert.deepEqual(repeated(kinds.map((kind) => kindTable[kind][column])), [], column);
  const leads = kinds.filter(isListed).map((kind) => kindTable[kind].listing.lead);
  assert.deepEqual(repeated(leads), []);
});

test('an order of kinds holds all of them, those first that it names', () => {
  const order = kindsFrom('guide', 'claim');
  assert.deepEqual(order.slice(0, 2), ['guide', 'claim']);
  assert.deepEqual(order.toSorted(), kinds.toSorted());
});
