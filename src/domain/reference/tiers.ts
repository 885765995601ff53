/** The tiers of a provision or offence, with those that another article adds. */
import type { Tier } from '../../schema/penalty.ts';
import { parseAnchor, tierAnchor } from './anchors.ts';
import { withinArticles } from '../law/article-number.ts';
import { isKind, type AnyEntry } from './entry.ts';
import { anchorOf, articleOf, instrumentOf, pageOf, printId } from './id.ts';
import { find, provisionsOf, type Reference } from './reference.ts';

/** A tier and its address. */
export interface PlacedTier {
  /** The provision or version it stands in. */
  page: string;
  anchor: string;
  paragraph: number;
  tier: Tier;
  /**
   * Set where the tier is reached by reference: from which paragraph, and how it is applied then.
   */
  by?: { paragraph: number; how: 'same' | 'heavier' | 'as-appropriate' };
  /** True where the tier stands in another article and adds to this one. */
  gateway: boolean;
}

/** The paragraph, item or tier that an id names; undefined where it names a page or a heading. */
const placeOf = (id: string) => parseAnchor(anchorOf(id) ?? '');

/**
 * The tiers an entry's own text states, from one paragraph or all; references are followed one
 * step.
 */
function ownTiers(reference: Reference, page: string, paragraph?: number): PlacedTier[] {
  const entry = reference.entries.get(page);
  if (!isKind(entry, 'provision') && !isKind(entry, 'version')) return [];
  return entry.data.paragraphs.flatMap((data, index): PlacedTier[] => {
    if (paragraph !== undefined && index + 1 !== paragraph) return [];
    const own = data.tiers.map((tier, t): PlacedTier => ({
      page,
      anchor: tierAnchor(index + 1, t + 1),
      paragraph: index + 1,
      tier,
      gateway: false,
    }));
    const by = data.punishedBy;
    if (!by || paragraph === undefined) return own;
    return [
      ...own,
      ...ownTiers(reference, pageOf(by.ref), placeOf(by.ref)?.paragraph).map((placed) => ({
        ...placed,
        ...(by.threshold ? { tier: { ...placed.tier, threshold: by.threshold } } : {}),
        by: { paragraph: index + 1, how: by.how },
      })),
    ];
  });
}

/** Tiers of other articles that reach a paragraph, such as Criminal Law 113 ¶ 1. */
function gateways(reference: Reference, page: string, paragraph?: number): PlacedTier[] {
  const article = articleOf(page);
  return provisionsOf(reference, instrumentOf(page))
    .filter((other) => other.id !== page)
    .flatMap((other) =>
      ownTiers(reference, other.id).flatMap((placed): PlacedTier[] => {
        const reaches = placed.tier.reaches;
        if (!reaches || !withinArticles(article, reaches.from, reaches.to)) return [];
        const excluded =
          reaches.except.includes(article) ||
          (paragraph !== undefined && reaches.except.includes(`${article}#p${paragraph}`));
        return excluded ? [] : [{ ...placed, gateway: true }];
      }),
    );
}

/** Every tier that counts at an id: `law/criminal-law/111`, `…/111#p1`, or an offence. */
export function tiersAt(reference: Reference, id: string): PlacedTier[] {
  const page = pageOf(id);
  const entry: AnyEntry | undefined = reference.entries.get(page);
  if (isKind(entry, 'offence'))
    return dedupe(entry.data.provisions.flatMap((provision) => tiersAt(reference, provision)));
  const paragraph = placeOf(id)?.paragraph;
  const own = ownTiers(reference, page, paragraph);
  return own.some((placed) => !placed.tier.reaches)
    ? [...own, ...gateways(reference, page, paragraph)]
    : own;
}

/**
 * Each way to a tier once: directly, or by a reference that changes how it is applied. The first
 * way stands.
 */
function dedupe(tiers: PlacedTier[]): PlacedTier[] {
  const keyOf = ({ page, anchor, by }: PlacedTier) =>
    `${printId({ page, anchor })} ${by && by.how !== 'same' ? by.paragraph : ''}`;
  return [...Map.groupBy(tiers, keyOf).values()].flatMap(([first]) => first ?? []);
}

/**
 * What a paragraph or an item says in our translation, and the items below it. Throws where an id
 * names neither.
 */
export function quotedAt(reference: Reference, id: string): { text: string; items: string[] } {
  const place = placeOf(id);
  const entry = find(reference, id, 'provision') ?? find(reference, id, 'version');
  const paragraph = place && entry?.data.paragraphs[place.paragraph - 1];
  const items = (paragraph?.items ?? []).map(({ translation }) => translation);
  const text = place?.item ? items[place.item - 1] : paragraph?.translation;
  if (text === undefined) throw new Error(`${id} names no paragraph or item`);
  return { text, items: place?.item ? [] : items };
}

/** One tier by its id. Throws where an id names none. */
export function tierAt(reference: Reference, id: string): Tier {
  const tier = tierOf(reference, id);
  if (!tier) throw new Error(`${id} names no tier`);
  return tier;
}

/** One tier by its id, or undefined. */
export function tierOf(reference: Reference, id: string): Tier | undefined {
  const place = placeOf(id);
  const entry = find(reference, id, 'provision') ?? find(reference, id, 'version');
  return place?.tier
    ? entry?.data.paragraphs[place.paragraph - 1]?.tiers[place.tier - 1]
    : undefined;
}
