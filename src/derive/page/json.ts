/** The facts of a page in one object: what `index.json` holds and the Markdown is written from. */
import { citableOf } from '../../domain/cite/citable.ts';
import { plainText } from '../../domain/cite/runs.ts';
import { styles } from '../../domain/cite/styles.ts';
import { isKind } from '../../domain/reference/entry.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { revisionOf } from '../../domain/permanence/revision.ts';
import { pageJsonSchema, type PageJson, type SharedJson } from '../../schema/page-json.ts';
import { site } from '../../site.ts';
import { absoluteFile, absoluteUrl, pageFiles } from '../../urls.ts';
import { backlinksOf } from '../view/backlinks.ts';
import { confusablesOf } from '../../domain/reference/confusables.ts';
import { crumbsOf } from './crumbs.ts';
import { writeCitation } from '../cite/write-citation.ts';
import {
  caseFacts,
  claimFacts,
  conceptFacts,
  factorFacts,
  offenceFacts,
  penaltyFacts,
  procedureFacts,
} from './kinds.ts';
import { instrumentFacts, provisionFacts, versionFacts } from './law.ts';
import { linkTo, linksTo } from './links.ts';
import type { SitePage } from './pages.ts';

/** Said on every file: what it is not. */
export const notice =
  'Only the Chinese text of the law is authoritative; the translations are unofficial. ' +
  'This is a reference, not legal advice; cases are told as reported.';

/** The files below a page’s address, by what they are. */
export const filesOf = ({ id, entry, provision }: SitePage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(pageFiles).flatMap(([form, { name, only }]) =>
      !only || only === (provision ? 'law' : entry.kind) ? [[form, absoluteFile(id, name)]] : [],
    ),
  );

function sharedFacts(reference: Reference, page: SitePage): SharedJson {
  const { id, entry, title, subtitle, wording } = page;
  const { summary, zh, pinyin, updated, related, factors, sources } = entry.data;
  return {
    schema: pageJsonSchema,
    id,
    url: absoluteUrl(id),
    title,
    subtitle: subtitle ?? null,
    summary,
    zh: zh ?? null,
    pinyin: pinyin ?? null,
    updated,
    revision: revisionOf(entry),
    lawAsOf: site.lawAsOf,
    citation: plainText(writeCitation(styles[0]!, citableOf(reference, entry, undefined, wording))),
    breadcrumbs: crumbsOf(reference, id).map((crumb) => ({
      id: crumb.id,
      url: absoluteUrl(crumb.id),
      label: crumb.label,
    })),
    headings: page.explained
      ? entry.body.headings.flatMap((h) =>
          h.id ? [{ id: h.id, depth: h.depth, text: h.text }] : [],
        )
      : [],
    notSameAs: confusablesOf(reference, entry).map((card) => ({
      page: linkTo(reference, card.id),
      why: card.why,
    })),
    related: linksTo(reference, related),
    factors: linksTo(reference, factors),
    citedBy: backlinksOf(reference, entry.id).flatMap(({ entries }) =>
      linksTo(
        reference,
        entries.map((from) => from.id),
      ),
    ),
    sources: sources.flatMap((key) => {
      const source = reference.sources.get(key);
      return source
        ? [{ ...source, id: key, date: source.date ?? null, url: source.url ?? null }]
        : [];
    }),
    files: filesOf(page),
    license: site.license,
    notice,
  };
}

/** The facts of a page. Pure; checked against its schema in the tests. */
export function pageJson(reference: Reference, page: SitePage): PageJson {
  const { entry } = page;
  const shared = sharedFacts(reference, page);
  if (page.dated) return { ...shared, kind: 'version', ...versionFacts(reference, page) };
  if (isKind(entry, 'instrument'))
    return { ...shared, kind: 'instrument', ...instrumentFacts(reference, entry) };
  if (isKind(entry, 'provision'))
    return { ...shared, kind: 'provision', ...provisionFacts(reference, page) };
  if (isKind(entry, 'offence'))
    return { ...shared, kind: 'offence', ...offenceFacts(reference, entry) };
  if (isKind(entry, 'factor'))
    return { ...shared, kind: 'factor', ...factorFacts(reference, entry) };
  if (isKind(entry, 'penalty'))
    return { ...shared, kind: 'penalty', ...penaltyFacts(reference, entry) };
  if (isKind(entry, 'concept'))
    return { ...shared, kind: 'concept', ...conceptFacts(reference, entry) };
  if (isKind(entry, 'procedure'))
    return { ...shared, kind: 'procedure', ...procedureFacts(reference, entry) };
  if (isKind(entry, 'claim')) return { ...shared, kind: 'claim', ...claimFacts(reference, entry) };
  if (isKind(entry, 'case')) return { ...shared, kind: 'case', ...caseFacts(reference, entry) };
  if (isKind(entry, 'guide'))
    return { ...shared, kind: 'guide', question: entry.data.question, answer: entry.data.answer };
  throw new Error(`${page.id}: a version has no page but its dated one`);
}
