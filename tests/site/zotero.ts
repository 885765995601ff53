/**
 * What Zotero makes of a page’s head: its documented rules for embedded metadata, written anew.
 * https://www.zotero.org/support/dev/exposing_metadata
 *
 * Each `<meta>` is a statement: the prefix before the first of “.:_” names a vocabulary, the rest a
 * property whose first letter is lowered. The item type is that of `z:itemType`, else of Open
 * Graph, else of Dublin Core, else a guess from Highwire tags, else a web page. A field is that of
 * Dublin Core before Open Graph; Highwire tags override both; last, every `z:` property is the
 * field of that name. JSON-LD is not read.
 */
import { attribute, type Element } from './dist.ts';

export interface Captured {
  itemType: string;
  title: string | undefined;
  creators: { lastName: string; firstName: string }[];
  date: string | undefined;
  language: string | undefined;
  section: string | undefined;
  pages?: string;
  encyclopediaTitle?: string;
  url: string | undefined;
  publication: string | undefined;
  abstract: string | undefined;
  extra: string | undefined;
}

const prefixes: Record<string, string> = {
  dc: 'dc',
  dcterms: 'dcterms',
  z: 'z',
  og: 'og',
  article: 'article',
  citation: 'hw',
};
const itemTypes = [
  'statute',
  'case',
  'webpage',
  'encyclopediaArticle',
  'dictionaryEntry',
  'journalArticle',
  'book',
  'report',
];

/**
 * A name: “Last, First”, else the last word is the surname; a name without a space is one field.
 */
export function creator(name: string): { lastName: string; firstName: string } {
  const text = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (text.includes(',')) {
    const [lastName = '', firstName = ''] = text.split(/, ?/);
    return { lastName, firstName };
  }
  const at = text.lastIndexOf(' ');
  return { lastName: text.slice(at + 1), firstName: at < 0 ? '' : text.slice(0, at) };
}

/** The contents of all statements by `vocabulary:property`, in the order of the head. */
function statementsOf(metas: readonly Element[]): Map<string, string[]> {
  const statements = new Map<string, string[]>();
  for (const node of metas) {
    const content = attribute(node, 'content');
    for (const tag of (attribute(node, 'name') ?? attribute(node, 'property') ?? '').split(/\s+/)) {
      const at = tag.search(/[.:_]/);
      const prefix = prefixes[tag.slice(0, Math.max(at, 0)).toLowerCase()];
      if (!prefix || !content) continue;
      const key = `${prefix}:${tag.slice(at + 1, at + 2).toLowerCase()}${tag.slice(at + 2)}`;
      statements.set(key, [...(statements.get(key) ?? []), content]);
    }
  }
  return statements;
}

/** Read a head. `address` is where the page was opened, `documentTitle` its `<title>`. */
export function capture(
  metas: readonly Element[],
  address: string,
  documentTitle: string,
): Captured {
  const statements = statementsOf(metas);
  const first = (...keys: string[]) => keys.flatMap((key) => statements.get(key) ?? [])[0];
  const known = (type: string | undefined) => (type && itemTypes.includes(type) ? type : undefined);
  const named = known(first('z:itemType', 'z:type'));
  const openGraph = ({ website: 'webpage', book: 'book' } as Record<string, string>)[
    first('og:type') ?? ''
  ];
  const guess = first('hw:journal_title', 'hw:title') ? 'journalArticle' : 'webpage';
  const authors =
    statements.get('hw:author') ??
    statements.get('dc:creator') ??
    statements.get('dcterms:creator') ??
    [];
  const described = first('dc:description', 'dcterms:description');
  const item: Captured = {
    itemType: named ?? openGraph ?? known(first('dc:type', 'dcterms:type')) ?? guess,
    title: first('hw:title', 'dc:title', 'dcterms:title', 'og:title') ?? documentTitle,
    creators: authors.map(creator),
    date: first(
      'hw:publication_date',
      'hw:date',
      'og:published_time',
      'dc:date.issued',
      'dcterms:issued',
      'dc:date',
      'dcterms:date',
    ),
    language: first('hw:language', 'dc:language', 'dcterms:language'),
    section: first('article:section'),
    url: first('hw:public_url', 'og:url') ?? address,
    publication: first('hw:journal_title', 'dc:source', 'og:site_name'),
    abstract: first('og:description', 'dcterms:abstract') ?? (named ? undefined : described),
    // A description goes to “Extra” only where the type is Zotero’s own, and only the older one.
    extra: named ? first('dc:description') : undefined,
  };
  for (const [key, [value]] of statements)
    if (key.startsWith('z:') && key !== 'z:itemType')
      Object.assign(item, { [key.slice(2)]: value });
  return item;
}
