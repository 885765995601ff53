/**
 * What an assistant is told: a page or passage as Markdown, and a citation in any style. Each answer
 * carries its address, its revision, how sure it is, and that the Chinese text prevails.
 */
import { plainText } from '../../domain/cite/runs.ts';
import { styles } from '../../domain/cite/styles.ts';
import { anchorOf, pageOf, parseId } from '../../domain/reference/id.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { PageJson } from '../../schema/page-json.ts';
import { absoluteUrl } from '../../urls.ts';
import { citableSet } from '../cite/citable-places.ts';
import { addressOf, pinned, writeCitation } from '../cite/write-citation.ts';
import { markdownOf } from '../markdown/page.ts';
import { pageJson } from '../page/json.ts';
import { pagesOf, type SitePage } from '../page/pages.ts';
import { nearest } from '../../domain/content/nearest-id.ts';
import { passageOf } from './passage.ts';

/** What stands beside every answer. Days are ISO. */
export interface Standing {
  /** The address of the page or place. */
  url: string;
  /** The first eight characters of the digest of what the page says. */
  revision: string;
  revised: string;
  /** The day as of which the law is stated. */
  lawAsOf: string;
  /**
   * Law: the day on which the translation was compared with the official Chinese. Other pages: the
   * words by which their statements say how sure they are; /about/ explains them.
   */
  certainty: string;
  /** That the Chinese text prevails, and that this is no advice. */
  notice: string;
}

/** A mistake of who asked, in one sentence that says what to write. */
export class Unanswerable extends Error {}

/** A page, or the passage of it that the id names. Throws `Unanswerable`. */
export function readPage(
  reference: Reference,
  id: string,
  wording?: string,
): Standing & { title: string; markdown: string } {
  const page = pageFor(reference, id, wording);
  const anchor = anchorOf(cleanId(id));
  const whole = markdownOf(reference, page);
  const markdown = anchor ? passageOf(whole, anchor) : whole;
  if (markdown === undefined) {
    const known = [...whole.matchAll(/<a id="([^"]*)"><\/a>/g)].flatMap(([, one]) => one ?? []);
    throw new Unanswerable(
      `${page.id} has no place “${anchor}”; its places are ${known.slice(0, 20).join(', ') || 'none'}.`,
    );
  }
  return { title: page.title, markdown, ...standing(reference, page, anchor) };
}

/** A citation of a page, place or wording in a style. Throws `Unanswerable`. */
export function citePage(
  reference: Reference,
  id: string,
  styleId = 'plain',
  wording?: string,
  accessed?: string,
): Standing & { style: string; citation: string; pins: string } {
  const style = styles.find((one) => one.id === styleId);
  if (!style)
    throw new Unanswerable(
      `There is no style “${styleId}”; use one of ${styles.map((one) => one.id).join(', ')}.`,
    );
  if (accessed !== undefined && !/^\d{4}-\d\d-\d\d$/.test(accessed))
    throw new Unanswerable(`“${accessed}” is no day; write it as 2026-03-05.`);
  const page = pageFor(reference, id, wording);
  const anchor = anchorOf(cleanId(id));
  const { whole, places } = citableSet(reference, page.entry, page.wording, page.dated);
  if (anchor && !places.some((place) => place.anchor === anchor))
    throw new Unanswerable(
      `${page.id} has no place “${anchor}” to cite; its places are ${places.map((place) => place.anchor).join(', ') || 'none'}.`,
    );
  const cited = { ...whole, anchor };
  return {
    style: style.name,
    citation: plainText(writeCitation(style, cited, undefined, accessed)),
    pins: pinned(cited),
    ...standing(reference, page, anchor),
    url: addressOf(cited),
  };
}

/** The page of an id, in the wording of a day where one is given. */
function pageFor(reference: Reference, id: string, wording: string | undefined): SitePage {
  const wanted = pageOf(cleanId(id));
  const pages = pagesOf(reference);
  const page = pages.find((one) => one.id === wanted);
  if (!page) {
    const like = nearest(
      wanted,
      pages.map((one) => one.id),
    );
    throw new Unanswerable(
      `There is no page “${wanted}”${like ? `; did you mean ${like}?` : '; search gives the ids of pages.'}`,
    );
  }
  if (wording === undefined) return page;
  const base = page.dated ? wanted.replace(/\/\d{4}-\d\d-\d\d$/, '') : wanted;
  const dated = pages.find((one) => one.id === `${base}/${wording}`);
  if (dated) return dated;
  const held = pages.flatMap((one) =>
    one.dated && one.id.startsWith(`${base}/`) ? [one.id.slice(base.length + 1)] : [],
  );
  throw new Unanswerable(
    held.length
      ? `${base} has no wording of ${wording}; those held began on ${held.join(', ')}.`
      : `${base} is no provision, so it has no wordings; leave the wording out.`,
  );
}

/** An id, from an id or an address of this reference. */
const cleanId = (id: string): string => {
  const { page, anchor } = parseId(
    id
      .trim()
      .replace(/^https?:\/\/[^/]+\//, '')
      .replace(/^\//, '')
      .replace(/\?[^#]*/, '')
      .replace(/\/(?=#|$)/, ''),
  );
  return anchor ? `${page}#${anchor}` : page;
};

/** What stands beside an answer on a page or a place of it. */
export function standing(
  reference: Reference,
  page: SitePage,
  anchor: string | undefined,
): Standing {
  const json = pageJson(reference, page);
  return {
    url: absoluteUrl(page.id, anchor),
    revision: json.revision,
    revised: json.updated,
    lawAsOf: json.lawAsOf,
    certainty: certaintyOf(json),
    notice: json.notice,
  };
}

function certaintyOf(page: PageJson): string {
  if (page.kind === 'provision' || page.kind === 'version') {
    const [day] = page.paragraphs.map(({ comparedOn }) => comparedOn).sort();
    return `translation compared with the official Chinese on ${day}`;
  }
  const words = new Set<string>();
  collect(page, words);
  return words.size ? [...words].join(', ') : 'explanation, resting on the sources it names';
}

/** Every certainty that a page states of something, wherever it stands. */
function collect(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, into);
  else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value))
      if (key === 'certainty' && typeof one === 'string') into.add(one);
      else collect(one, into);
}
