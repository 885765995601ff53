/** The vocabulary as SKOS in JSON-LD: the terms of each kind, their names, meaning and links. */
import { confusablesOf } from '../../domain/reference/confusables.ts';
import { pageOf } from '../../domain/reference/id.ts';
import { isKind, type AnyEntry } from '../../domain/reference/entry.ts';
import { entriesOf, type Reference } from '../../domain/reference/reference.ts';
import type { ConceptData, Concepts } from '../../schema/data/concepts.ts';
import { folderOf, kindTable } from '../../schema/kinds.ts';
import { shape } from '../../schema/data/shape.ts';
import { licences, site } from '../../site.ts';
import { absoluteUrl } from '../../urls.ts';

/** The kinds whose pages are terms. */
const termKinds = ['concept', 'offence', 'factor', 'penalty', 'procedure'] as const;
type Term = Extract<AnyEntry, { kind: (typeof termKinds)[number] }>;

const language = (id: string) => ({ '@id': id, '@container': '@language' });
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  ...Object.fromEntries(
    ['prefLabel', 'altLabel', 'definition', 'scopeNote'].map((key) => [
      key,
      language(`skos:${key}`),
    ]),
  ),
  ...Object.fromEntries(
    ['inScheme', 'hasTopConcept', 'broader', 'narrower', 'related'].map((key) => [
      key,
      link(`skos:${key}`),
    ]),
  ),
  source: link('dcterms:source'),
  licence: link('dcterms:license'),
  modified: { '@id': 'dcterms:modified', '@type': 'xsd:date' },
  lawAsOf: { '@id': 'dcterms:valid', '@type': 'xsd:date' },
  schema: 'owl:versionInfo',
};

/** The file: one vocabulary a kind, then every term. */
export function conceptsData(reference: Reference): Concepts {
  const terms = termKinds.flatMap((kind) => entriesOf(reference, kind) as Term[]);
  const schemes = termKinds.map((kind) => ({
    '@id': absoluteUrl(folderOf(kind)),
    '@type': 'ConceptScheme' as const,
    prefLabel: { en: kindTable[kind].listing.title },
    schema: shape,
    lawAsOf: site.lawAsOf,
    licence: licences.data.url,
    hasTopConcept: terms
      .filter((term) => term.kind === kind && parentOf(term) === undefined)
      .map(({ id }) => absoluteUrl(id)),
  }));
  return {
    '@context': context,
    '@graph': [...schemes, ...terms.map((term) => termData(reference, terms, term))],
  };
}

const parentOf = (term: Term): string | undefined =>
  isKind(term, 'factor') ? term.data.parent : undefined;

/** Ids of the provisions that a term rests on. */
function basisOf(term: Term): string[] {
  if (isKind(term, 'concept')) return term.data.basis;
  return isKind(term, 'offence') ? term.data.provisions : [];
}

function termData(reference: Reference, terms: readonly Term[], term: Term): ConceptData {
  const confusables = confusablesOf(reference, term.id);
  const parent = parentOf(term);
  const children = terms.filter((other) => parentOf(other) === term.id).map(({ id }) => id);
  // A recommendation joins both pages; what is broader or narrower is not said again as related.
  const related = terms
    .filter(
      (other) =>
        other !== term &&
        (term.data.related.includes(other.id) || other.data.related.includes(term.id)) &&
        !family(terms, term).has(other.id),
    )
    .map(({ id }) => id);
  const list = (key: string, ids: readonly string[]) =>
    ids.length ? { [key]: ids.map((id) => absoluteUrl(id)) } : {};
  const altLabel = otherNames(term);
  return {
    '@id': absoluteUrl(term.id),
    '@type': 'Concept',
    inScheme: absoluteUrl(folderOf(term.kind)),
    prefLabel: { en: term.data.title, ...(term.data.zh ? { 'zh-Hans': term.data.zh } : {}) },
    ...(Object.keys(altLabel).length ? { altLabel } : {}),
    definition: { en: isKind(term, 'concept') ? term.data.plain : term.data.summary },
    ...(confusables.length
      ? {
          scopeNote: {
            en: confusables.map(
              ({ id, why }) =>
                `Not the same as ${reference.entries.get(pageOf(id))?.data.title ?? id}: ${why}`,
            ),
          },
        }
      : {}),
    ...list('broader', parent ? [parent] : []),
    ...list('narrower', children),
    ...list('related', related),
    ...list('source', basisOf(term)),
    modified: term.data.updated,
  };
}

/** All that is broader or narrower than a term, over any number of steps. */
function family(terms: readonly Term[], term: Term): Set<string> {
  const up = (id: string | undefined): string[] =>
    id
      ? [
          id,
          ...up(
            terms.find((other) => other.id === id && isKind(other, 'factor')) &&
              parentOf(terms.find((other) => other.id === id)!),
          ),
        ]
      : [];
  const down = (id: string): string[] =>
    terms
      .filter((other) => parentOf(other) === id)
      .flatMap((other) => [other.id, ...down(other.id)]);
  return new Set([...up(parentOf(term)), ...down(term.id)]);
}

/** Other names by language, none that is already the term itself. */
function otherNames(term: Term): NonNullable<ConceptData['altLabel']> {
  const { title, zh, pinyin, aliases } = term.data;
  const zhHant = isKind(term, 'concept') ? term.data.zhHant : undefined;
  const chinese = (text: string) => /\p{Script=Han}/u.test(text);
  const names: [keyof NonNullable<ConceptData['altLabel']>, string[]][] = [
    ['en', aliases.filter((alias) => !chinese(alias) && alias !== title)],
    ['zh-Hans', aliases.filter((alias) => chinese(alias) && alias !== zh && alias !== zhHant)],
    ['zh-Hant', zhHant ? [zhHant] : []],
    ['zh-Latn-pinyin', pinyin ? [pinyin] : []],
  ];
  return Object.fromEntries(
    names.filter(([, list]) => list.length).map(([key, list]) => [key, [...new Set(list)]]),
  );
}
