/** The anchors of a page: paragraphs, items, tiers and headings. */
import type { Paragraph } from '../../schema/provision.ts';
import { isKind, type AnyEntry } from './entry.ts';

/** Anchors of a paragraph, an item and a tier; numbers count from 1. */
export const paragraphAnchor = (paragraph: number) => `p${paragraph}`;
export const itemAnchor = (paragraph: number, item: number) => `p${paragraph}-i${item}`;
export const tierAnchor = (paragraph: number, tier: number) => `p${paragraph}-t${tier}`;

/** Ids that page templates use for their own sections; bodies may not. */
export const templateAnchors = [
  'text',
  'tiers',
  'ladder',
  'anatomy',
  'elements',
  'sources',
  'cite',
  'related',
  'who-relies',
  'versions',
  'official-text',
  'main',
  'unresolved',
  'encodings',
  'open-points',
  'rules',
  'national-security',
  'reasons',
  'unknown',
  'alternatives',
  'disputed',
  'not-public',
  'articles',
  'history',
];

/** What a paragraph, item or tier anchor points at; numbers count from 1. */
export interface Place {
  paragraph: number;
  item?: number;
  tier?: number;
}

/** `p2-i1` → its numbers; undefined for a heading's anchor. */
export function parseAnchor(anchor: string): Place | undefined {
  const match = /^p(\d+)(?:-([it])(\d+))?$/.exec(anchor);
  if (!match) return undefined;
  const paragraph = Number(match[1]);
  if (!match[2]) return { paragraph };
  return match[2] === 'i'
    ? { paragraph, item: Number(match[3]) }
    : { paragraph, tier: Number(match[3]) };
}

/** “ ¶ 2 item 1”, to follow an article's number; empty where there is none. */
export function placeInWords(anchor: string | undefined): string {
  const place = anchor ? parseAnchor(anchor) : undefined;
  return place ? ` ¶ ${place.paragraph}${place.item ? ` item ${place.item}` : ''}` : '';
}

/** All anchors of a list of paragraphs, in order. */
export function paragraphAnchors(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.flatMap((paragraph, p) => [
    paragraphAnchor(p + 1),
    ...paragraph.items.map((_, i) => itemAnchor(p + 1, i + 1)),
    ...paragraph.tiers.map((_, t) => tierAnchor(p + 1, t + 1)),
  ]);
}

/** Every citable anchor of an entry. */
export function anchorsOf(entry: AnyEntry): string[] {
  const own =
    isKind(entry, 'provision') || isKind(entry, 'version')
      ? paragraphAnchors(entry.data.paragraphs)
      : [];
  return [...own, ...entry.body.headings.flatMap((heading) => heading.id ?? [])];
}
