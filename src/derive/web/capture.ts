/**
 * What capture tools read from a page’s head: static tags, so that they are there without scripts.
 * Zotero takes the item type from `z:itemType`, the fields from Dublin Core, and any other field
 * from `z:` and its name. The names are those of DCTERMS: reader views would take `DC.title`, the
 * title of the whole law, for that of each article. Law is a statute of its makers, in Chinese,
 * pinned to a dated wording. All else is a page of this reference: terms and explanations are
 * encyclopaedia articles; claims and reported cases are web pages, since no judgment is what is
 * cited.
 */
import { citableOf } from '../../domain/cite/citable.ts';
import { isLaw, type Law } from '../../domain/cite/citation-facts.ts';
import { issuersOf } from '../../domain/cite/issuers.ts';
import { dated, english, numberedTitle, numberOf, pageName } from '../../domain/cite/law-facts.ts';
import { chinesePinpoint } from '../../domain/cite/dates-and-pinpoints.ts';
import { entryOf, type Reference } from '../../domain/reference/reference.ts';
import type { Kind } from '../../schema/index.ts';
import { site } from '../../site.ts';
import { absoluteUrl } from '../../urls.ts';
import { instrumentOf } from '../../domain/reference/id.ts';
import type { SitePage } from '../page/pages.ts';

/** One `<meta>`: the names of Open Graph stand in `property`, all others in `name`. */
export interface MetaTag {
  name?: string;
  property?: string;
  content: string;
}

/** Zotero’s item types by kind; law is always a statute. */
const itemTypes: Partial<Record<Kind, string>> = { claim: 'webpage', case: 'webpage' };
const encyclopedia = 'encyclopediaArticle';

const meta = (name: string, content: string | undefined): MetaTag[] =>
  content ? [{ name, content }] : [];
const type = (itemType: string): MetaTag[] => [
  ...meta('z:itemType', itemType),
  ...meta('DCTERMS.type', itemType),
];
/**
 * What has no field of its own goes to Zotero’s “Extra”, one line each. Zotero fills it from the
 * description of the old Dublin Core alone, and reads “_” as it reads “.”; reader views do not, and
 * so show the page’s summary.
 */
const extra = (lines: readonly (readonly [name: string, value: string | undefined])[]): MetaTag[] =>
  meta(
    'DC_description',
    lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n'),
  );

/** The tags of an entry’s page. */
export function captureTags(reference: Reference, page: SitePage): MetaTag[] {
  const cited = citableOf(reference, page.entry, undefined, page.wording);
  if (isLaw(cited)) return lawTags(reference, cited);
  const { updated } = page.entry.data;
  const itemType = itemTypes[page.entry.kind] ?? encyclopedia;
  return [
    ...type(itemType),
    // The work that an article of it is in; Zotero fills it from nothing else.
    ...meta('z:encyclopediaTitle', itemType === encyclopedia ? site.name : undefined),
    ...ownTags(pageName(cited), page.id, updated),
    ...extra([
      ['Revision', cited.revision],
      ['Law stated as of', site.lawAsOf],
    ]),
  ];
}

/** The tags of a page that is no entry. */
export const pageTags = (title: string, id: string): MetaTag[] => [
  ...type('webpage'),
  ...ownTags(title, id),
];

const ownTags = (title: string, id: string, date?: string): MetaTag[] => [
  ...meta('DCTERMS.title', title),
  ...meta('DCTERMS.date', date),
  ...meta('DCTERMS.language', site.language),
  ...meta('DCTERMS.identifier', absoluteUrl(id)),
  ...meta('DCTERMS.rights', 'CC BY 4.0'),
];

function lawTags(reference: Reference, cited: Law): MetaTag[] {
  const { law, wording, id } = cited;
  const section = chinesePinpoint(cited);
  const checkedTo = entryOf(reference, instrumentOf(id), 'instrument').data.checkedTo;
  return [
    ...type('statute'),
    ...meta('DCTERMS.title', `${numberedTitle(cited)} [${english(cited)}]`),
    // In Chinese a name has no space, so that no reader takes the last word for a surname.
    ...issuersOf(law.issuer).names.flatMap(({ zh, en }) => meta('DCTERMS.creator', zh ?? en)),
    ...meta('DCTERMS.date', dated(cited).date),
    ...meta('DCTERMS.language', 'zh-CN'),
    ...meta('DCTERMS.identifier', absoluteUrl(id)),
    ...meta('z:url', absoluteUrl(id)),
    // As in the citation files: some styles print pages, but no section, of a statute.
    ...(section ? [{ property: 'article:section', content: section }] : []),
    ...meta('z:pages', section),
    ...extra([
      ['Jurisdiction', 'cn'],
      ['Document number', numberOf(cited)],
      ['Text since', wording?.from ?? law.inForceFrom],
      ['Text until', wording ? wording.to : law.repealed],
      ['Checked to', checkedTo],
      ['Translation', 'unofficial'],
    ]),
  ];
}
