/**
 * Terms and explanations: schema.org DefinedTerm and Article. No node stands for a person of whom
 * something is reported.
 */
import type { Article, DefinedTerm, DefinedTermSet } from 'schema-dts';
import { isKind, type AnyEntry, type Entry } from '../../../domain/reference/entry.ts';
import type { Reference } from '../../../domain/reference/reference.ts';
import { folderOf, kindTable } from '../../../schema/kinds.ts';
import { absoluteUrl } from '../../../urls.ts';
import { at, own, sourceWork } from './parts.ts';

type Term = Entry<'concept'> | Entry<'factor'> | Entry<'penalty'> | Entry<'offence'>;
const unique = (ids: readonly string[]) => [...new Set(ids)];

/** The provisions that govern a term. */
function governing(term: Term): string[] {
  if (term.kind === 'concept') return term.data.basis;
  if (term.kind === 'offence') return term.data.provisions;
  const statements =
    term.kind === 'factor'
      ? term.data.encodings
      : [term.data.duration, term.data.decidedBy, ...term.data.consequences];
  return statements.flatMap(({ basis }) => basis);
}

/** A term and the set of terms that its kind makes. */
export function termNodes(term: Term): [DefinedTerm, DefinedTermSet] {
  const { id, kind, data } = term;
  const folder = folderOf(kind);
  const names = [data.zh, data.pinyin, ...data.aliases].filter((name) => name !== undefined);
  return [
    {
      '@type': 'DefinedTerm',
      ...at(id),
      url: absoluteUrl(id),
      name: data.title,
      description: data.summary,
      inDefinedTermSet: at(folder),
      ...(names.length ? { alternateName: names } : {}),
      about: unique(governing(term)).map(at),
    },
    {
      '@type': 'DefinedTermSet',
      ...at(folder),
      url: absoluteUrl(folder),
      name: kindTable[kind].listing.title,
      description: kindTable[kind].listing.lead,
      isPartOf: at(''),
    },
  ];
}

/**
 * What an explanation is about: the offences of a case, the provisions its rules rest on, or what a
 * guide sends the reader to.
 */
function subjects(entry: AnyEntry): string[] {
  if (isKind(entry, 'case'))
    return [...entry.data.offences.map(({ offence }) => offence), ...entry.data.tiers];
  if (isKind(entry, 'procedure'))
    return [entry.data.decidedBy, ...entry.data.rules, ...entry.data.nationalSecurity].flatMap(
      ({ basis }) => basis,
    );
  return entry.data.related;
}

/** An explanation, a case, a guide or a step of procedure. */
export function articleNode(reference: Reference, entry: AnyEntry): Article {
  const { id, data } = entry;
  const sources = data.sources.flatMap((key) => reference.sources.get(key) ?? []);
  return {
    '@type': 'Article',
    ...at(id),
    url: absoluteUrl(id),
    mainEntityOfPage: absoluteUrl(id),
    headline: data.title,
    description: data.summary,
    ...own(data.updated),
    isPartOf: at(''),
    about: unique(subjects(entry)).map(at),
    ...(sources.length ? { citation: sources.map(sourceWork) } : {}),
  };
}
