/** Links, statements, tiers and paragraphs as the files of a page hold them. */
import type { z } from 'astro/zod';
import { itemAnchor, paragraphAnchor } from '../../domain/reference/anchors.ts';
import { shortCitation } from '../../domain/reference/short-citation.ts';
import { tierInWords } from '../../domain/law/penalty-wording.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { PlacedTier } from '../../domain/reference/tiers.ts';
import type { PageLink, ParagraphJson, StatementJson, TierJson } from '../../schema/page-json.ts';
import type { Paragraph } from '../../schema/provision.ts';
import type { Statement } from '../../schema/shared.ts';
import { absoluteUrl } from '../../urls.ts';
import { anchorOf, pageOf, printId } from '../../domain/reference/id.ts';
import { thresholdRows } from '../view/thresholds.ts';

/** A link to an id, with or without anchor, named by its short citation. */
export function linkTo(reference: Reference, id: string): PageLink {
  return { id, url: absoluteUrl(id), label: shortCitation(reference, pageOf(id), anchorOf(id)) };
}

/** Links to several ids, in their order. */
export const linksTo = (reference: Reference, ids: readonly string[]): PageLink[] =>
  ids.map((id) => linkTo(reference, id));

/** A statement with links to what it rests on. */
export const statementJson = (
  reference: Reference,
  { text, certainty, basis }: z.output<typeof Statement>,
): StatementJson => ({ text, certainty, basis: linksTo(reference, basis) });

/** A tier where it stands. */
export function tierJson({ page, anchor, paragraph, tier, gateway, by }: PlacedTier): TierJson {
  const id = printId({ page, anchor });
  return {
    id,
    url: absoluteUrl(id),
    paragraph,
    threshold: tier.threshold ?? null,
    penalties: tier.penalties,
    words: tierInWords(tier),
    gateway,
    applied: by ?? null,
    reaches: tier.reaches ?? null,
    note: tier.note ?? null,
  };
}

/** A paragraph of the page `id`, `index` counted from 0. */
export function paragraphJson(
  reference: Reference,
  id: string,
  paragraph: Paragraph,
  index: number,
): ParagraphJson {
  const n = index + 1;
  const at = (anchor: string) => ({
    id: printId({ page: id, anchor }),
    url: absoluteUrl(id, anchor),
  });
  return {
    n,
    ...at(paragraphAnchor(n)),
    translation: paragraph.translation,
    items: paragraph.items.map((item, i) => ({
      n: i + 1,
      ...at(itemAnchor(n, i + 1)),
      translation: item.translation,
    })),
    terms: paragraph.terms.map(({ role, zh, pinyin, en, concept }) => ({
      role,
      zh,
      pinyin: pinyin ?? null,
      en,
      concept: concept ? linkTo(reference, concept) : null,
    })),
    punishedBy: paragraph.punishedBy
      ? {
          paragraph: linkTo(reference, paragraph.punishedBy.ref),
          how: paragraph.punishedBy.how,
          zh: paragraph.punishedBy.zh,
        }
      : null,
    textDigest: paragraph.textDigest,
    comparedOn: paragraph.comparedOn,
  };
}

/** Codified thresholds of articles, by heading. */
export const thresholdsJson = (reference: Reference, articles: readonly string[]) =>
  articles
    .flatMap((article) => thresholdRows(reference, article))
    .map(({ heading, rows }) => ({
      heading,
      rows: rows.map((row) => ({ ...row, basis: linkTo(reference, row.basis) })),
    }));
