import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPages, textOf } from './dist.ts';

const pages = readPages();
const { '@context': context, '@graph': graph } = JSON.parse(
  readFileSync('dist/data/concepts.json', 'utf8'),
) as { '@context': Record<string, unknown>; '@graph': Node[] };
interface Node {
  '@id': string;
  '@type': 'Concept' | 'ConceptScheme';
  inScheme?: string;
  prefLabel: Record<string, string>;
  altLabel?: Record<string, string[]>;
  hasTopConcept?: string[];
  broader?: string[];
  narrower?: string[];
  related?: string[];
  source?: string[];
  exactMatch?: unknown;
}
const schemes = graph.filter((node) => node['@type'] === 'ConceptScheme');
const concepts = graph.filter((node) => node['@type'] === 'Concept');
const byId = new Map(concepts.map((node) => [node['@id'], node]));
const origin = new URL(schemes[0]!['@id']).origin;

test('every key has a meaning in the context, and nothing has to be fetched for it', () => {
  const keys = new Set(
    graph.flatMap((node) => Object.keys(node)).filter((key) => !key.startsWith('@')),
  );
  for (const key of keys) assert.ok(key in context, key);
  assert.equal(JSON.stringify(context).includes('"@import"'), false);
});
test('every term is a page with that heading, in a vocabulary that is there', () => {
  assert.ok(concepts.length > 100, `${concepts.length}`);
  assert.equal(byId.size, concepts.length);
  for (const node of concepts) {
    const page = pages.get(node['@id'].slice(origin.length))!;
    assert.ok(page, node['@id']);
    assert.equal(
      textOf(page.elements.find(({ tagName }) => tagName === 'h1')!),
      node.prefLabel['en'],
    );
    assert.ok(
      schemes.some((scheme) => scheme['@id'] === node.inScheme),
      node.inScheme,
    );
    for (const id of node.source ?? [])
      assert.ok(pages.has(id.slice(origin.length).split('#')[0]!), id);
    assert.equal(node.exactMatch, undefined);
  }
});
test('a name is preferred once in its vocabulary, and no other name repeats it (SKOS S13)', () => {
  for (const language of ['en', 'zh-Hans']) {
    const names = concepts.flatMap((node) =>
      node.prefLabel[language] ? [`${node.inScheme} ${node.prefLabel[language]}`] : [],
    );
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i),
      [],
      language,
    );
  }
  for (const node of concepts)
    for (const [language, names] of Object.entries(node.altLabel ?? {})) {
      assert.ok(!names.includes(node.prefLabel[language] ?? ''), node['@id']);
      assert.equal(new Set(names).size, names.length, node['@id']);
    }
});
test('broader and narrower mirror each other, related goes both ways, and the two never meet (SKOS S23–S27)', () => {
  const above = (id: string): string[] =>
    (byId.get(id)!.broader ?? []).flatMap((parent) => [parent, ...above(parent)]);
  assert.ok(concepts.some((node) => node.broader));
  for (const node of concepts) {
    const id = node['@id'];
    for (const parent of node.broader ?? [])
      assert.ok(byId.get(parent)!.narrower!.includes(id), id);
    for (const child of node.narrower ?? []) assert.ok(byId.get(child)!.broader!.includes(id), id);
    for (const other of node.related ?? []) {
      assert.ok(byId.get(other)!.related!.includes(id), `${id} ${other}`);
      assert.ok(
        other !== id && !above(id).includes(other) && !above(other).includes(id),
        `${id} ${other}`,
      );
    }
  }
});
test('top concepts are those with nothing broader', () => {
  for (const scheme of schemes)
    assert.deepEqual(
      scheme.hasTopConcept!.toSorted(),
      concepts
        .filter((node) => node.inScheme === scheme['@id'] && !node.broader)
        .map((node) => node['@id'])
        .toSorted(),
    );
});
