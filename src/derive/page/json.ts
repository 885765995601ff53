/** The facts of a page in one object: what `index.json` holds and the Markdown is written from. */
import { citableOf } from '../../domain/cite/citable.ts';
import { plainText } from '../../domain/cite/runs.ts';
import { plainStyle } from '../../domain/cite/styles.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { revisionOf } from '../../domain/permanence/revision.ts';
import { pageJsonSchema, type PageJson, type SharedJson } from '../../schema/page-json.ts';
import { site } from '../../site.ts';
import { absoluteFile, absoluteUrl, pageFiles, type PageFile } from '../../urls.ts';
import { backlinksOf } from '../view/backlinks.ts';
import { confusablesOf } from '../../domain/reference/confusables.ts';
import { consideredAt, searchedWords, silencesOf } from '../../domain/reference/silences.ts';
import { crumbsOf } from './crumbs.ts';
import { writeCitation } from '../cite/write-citation.ts';
import { ownFacts } from './kinds.ts';
import { linkTo, linksTo } from './links.ts';
import type { SitePage } from './pages.ts';

/** Said on every file: what it is not. */
export const notice =
  'Only the Chinese text of the law is authoritative; the translations are unofficial. ' +
  'This is a reference, not legal advice; cases are told as reported.';

/** The files below a page’s address: what each is, its address and media type. */
export const placedFilesOf = ({ id, entry, provision }: SitePage) =>
  Object.entries<PageFile>(pageFiles).flatMap(([form, { name, type, only }]) =>
    !only || only === (provision ? 'law' : entry.kind)
      ? [{ form, type, href: absoluteFile(id, name) }]
      : [],
  );

const filesOf = (page: SitePage): Record<string, string> =>
  Object.fromEntries(placedFilesOf(page).map(({ form, href }) => [form, href]));

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
    citation: plainText(writeCitation(plainStyle, citableOf(reference, entry, undefined, wording))),
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
    silences: silencesOf(reference, entry.id).map((silence) => ({
      question: silence.question,
      searched: searchedWords(silence),
      considered: silence.considered.map(({ at, why }) => {
        const place = consideredAt(reference, at)!;
        return { article: place.label, page: place.id ? linkTo(reference, place.id) : null, why };
      }),
    })),
    notSameAs: confusablesOf(reference, entry.id).map((card) => ({
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
        ? [
            {
              ...source,
              id: key,
              date: source.date ?? null,
              url: source.url ?? null,
              archive: source.archive ?? null,
            },
          ]
        : [];
    }),
    files: filesOf(page),
    license: site.license,
    notice,
  };
}

/** The facts of a page. Pure; checked against its schema in the tests. */
export const pageJson = (reference: Reference, page: SitePage): PageJson => ({
  ...sharedFacts(reference, page),
  ...ownFacts(reference, page),
});
