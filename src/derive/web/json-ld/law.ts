/**
 * Law as schema.org Legislation: the instrument, the article, its dated wordings in Chinese, and
 * our translation of each.
 */
import type { Legislation, LegislationObject } from 'schema-dts';
import { chineseCitation, shortCitation } from '../../../domain/reference/short-citation.ts';
import { issuersOf } from '../../../domain/cite/issuers.ts';
import type { Entry } from '../../../domain/reference/entry.ts';
import { memo, multimap } from '../../../domain/reference/memo.ts';
import {
  entriesOf,
  entryOf,
  provisionsOf,
  type Reference,
  wordingsAt,
} from '../../../domain/reference/reference.ts';
import type { Wording } from '../../../domain/reference/wordings.ts';
import { site } from '../../../site.ts';
import { absoluteUrl } from '../../../urls.ts';
import type { LawPage } from '../../page/pages.ts';
import { instrumentOf } from '../../../domain/reference/id.ts';
import { at, publisher } from './parts.ts';

/**
 * A member of an enumeration, as an id: schema.org’s context types neither term, so that a plain
 * string would be read as a literal.
 */
const member = (name: string) => ({ '@id': `https://schema.org/${name}` });
const force = (to: string | undefined) => member(to ? 'NotInForce' : 'InForce');
/** An interval of ISO 8601; open where the end is not known to come. */
const interval = (from: string, to: string | undefined) => `${from}/${to ?? '..'}`;

/** The articles held that an act changed, by the id of the act. */
const changedBy = memo((reference: Reference) =>
  multimap(
    entriesOf(reference, 'provision').flatMap((provision) => {
      const wordings = reference.wordings.get(provision.id) ?? [];
      const acts = wordings.map(({ entry }) => entry.data.changedBy?.instrument);
      return [...new Set(acts)].map((act) => [act, provision] as const);
    }),
  ),
);

/** The work as a whole. An amending act names the articles held here that it changed. */
export function instrumentNode(
  reference: Reference,
  { id, data }: Entry<'instrument'>,
): Legislation {
  const changed = changedBy(reference).get(id) ?? [];
  const date = data.adopted ?? data.promulgated;
  return {
    '@type': 'Legislation',
    ...at(id),
    url: absoluteUrl(id),
    name: data.title,
    alternateName: [data.zh, data.short, data.shortZh],
    legislationType: data.form,
    legislationJurisdiction: 'CN',
    legislationPassedBy: issuersOf(data.issuer).names.map(({ en, zh }) => ({
      '@type': 'Organization',
      name: en,
      ...(zh ? { alternateName: zh } : {}),
    })),
    ...(data.number ? { legislationIdentifier: data.number } : {}),
    ...(date ? { legislationDate: date } : {}),
    legislationDateOfApplicability: data.inForceFrom,
    legislationDateVersion: data.repealed ?? data.checkedTo,
    legislationLegalForce: force(data.repealed),
    temporalCoverage: interval(data.inForceFrom, data.repealed),
    ...(changed.length ? { legislationChanges: changed.map((provision) => at(provision.id)) } : {}),
  };
}

function titleOf(reference: Reference, id: string) {
  const chinese = chineseCitation(reference, id);
  return { name: shortCitation(reference, id), ...(chinese ? { alternateName: chinese } : {}) };
}

/** The article, whatever its wording. */
const articleNode = (reference: Reference, provision: Entry<'provision'>): Legislation => ({
  '@type': 'Legislation',
  ...at(provision.id),
  url: absoluteUrl(provision.id),
  ...titleOf(reference, provision.id),
  isPartOf: at(instrumentOf(provision.id)),
  workExample: wordingsAt(reference, provision.id).map(({ id }) => at(id)),
});

/**
 * One wording: the Chinese text, which alone has force and is not reproduced, and our translation,
 * which stands on the page.
 */
function wordingNodes(
  reference: Reference,
  provision: Entry<'provision'>,
  wording: Wording,
): LegislationObject[] {
  const { data } = wording.entry;
  const { checkedTo } = entryOf(reference, instrumentOf(provision.id), 'instrument').data;
  const text = data.paragraphs
    .flatMap((paragraph) => [
      paragraph.translation,
      ...paragraph.items.map((item, i) => `(${i + 1}) ${item.translation}`),
    ])
    .join('\n');
  return [
    {
      '@type': 'LegislationObject',
      ...at(wording.id),
      url: absoluteUrl(wording.id),
      name: shortCitation(reference, wording.id),
      exampleOfWork: at(provision.id),
      inLanguage: 'zh-Hans',
      legislationDateVersion: wording.to ?? checkedTo,
      legislationDateOfApplicability: wording.from,
      legislationLegalForce: force(wording.to),
      temporalCoverage: interval(wording.from, wording.to),
      isBasedOn: site.officialDatabase,
      workTranslation: at(`${wording.id}#text`),
    },
    {
      '@type': 'LegislationObject',
      ...at(`${wording.id}#text`),
      url: absoluteUrl(wording.id, 'text'),
      name: `${shortCitation(reference, wording.id)}, unofficial translation`,
      inLanguage: site.language,
      translationOfWork: at(wording.id),
      translator: publisher,
      legislationLegalValue: member('UnofficialLegalValue'),
      text,
      encodingFormat: 'text/html',
      dateModified: data.updated,
      license: site.license,
    },
  ];
}

/** The nodes of an instrument’s page. */
export const instrumentNodes = (
  reference: Reference,
  entry: Entry<'instrument'>,
): Legislation[] => {
  const articles = provisionsOf(reference, entry.id);
  return [
    {
      ...instrumentNode(reference, entry),
      ...(articles.length ? { hasPart: articles.map(({ id }) => at(id)) } : {}),
    },
  ];
};

/** The nodes of a provision’s page, or of a page of one wording. */
export const provisionNodes = (
  reference: Reference,
  { provision, wording }: LawPage,
): (Legislation | LegislationObject)[] => [
  instrumentNode(reference, entryOf(reference, instrumentOf(provision.id), 'instrument')),
  articleNode(reference, provision),
  ...wordingNodes(reference, provision, wording),
];
