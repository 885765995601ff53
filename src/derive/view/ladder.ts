/**
 * The penalty ladder as geometry: one fixed scale from public surveillance to death, in per cent of
 * its width.
 */
import { penaltyInWords, byGravity, tierInWords } from '../../domain/law/penalty-wording.ts';
import type { PlacedTier } from '../../domain/reference/tiers.ts';
import type { Penalty } from '../../schema/penalty.ts';
import { urlOf } from '../../urls.ts';

/** A column of the scale. */
export interface Column {
  kind: string;
  x: number;
  width: number;
  /**
   * Label, where it stands and how; labels alternate between two lines so that none meets its
   * neighbour.
   */
  label?: string;
  labelAt?: number;
  anchor?: 'start' | 'middle' | 'end';
  lower?: boolean;
}

/** A bar of a row. */
export interface Bar {
  x: number;
  width: number;
  /**
   * `term` for imprisonment, `alt` for the other alternatives, `gate` where another article adds
   * it.
   */
  tone: 'term' | 'alt' | 'gate';
  words: string;
}

/** One tier, drawn. */
export interface LadderRow {
  label: string;
  zh: string | undefined;
  href: string;
  bars: Bar[];
  words: string;
  gateway: boolean;
}

const term = { x: 26, width: 54, months: 180 };

/** The longest term on the scale, in months. */
export const scaleEnd = term.months;

/** The columns, left to right; the same on every page. */
export const columns: readonly Column[] = [
  {
    kind: 'deprivation-of-political-rights',
    x: 0,
    width: 6.5,
    label: 'rights',
    labelAt: 0,
    anchor: 'start',
  },
  {
    kind: 'public-surveillance',
    x: 7.5,
    width: 7.5,
    label: 'surveil.',
    labelAt: 7.5,
    anchor: 'start',
    lower: true,
  },
  {
    kind: 'criminal-detention',
    x: 16,
    width: 7.5,
    label: 'detention',
    labelAt: 16,
    anchor: 'start',
  },
  { kind: 'fixed-term', x: term.x, width: term.width },
  { kind: 'life', x: 82, width: 8, label: 'life', labelAt: 86, anchor: 'middle' },
  { kind: 'death', x: 92, width: 8, label: 'death', labelAt: 100, anchor: 'end', lower: true },
];

/** Where a number of months stands on the scale. */
export const monthsAt = (months: number): number =>
  Number((term.x + (Math.min(months, term.months) / term.months) * term.width).toFixed(2));

/** The ticks of imprisonment: label and place. */
export const ticks: readonly { label: string; x: number }[] = [
  { label: '½', x: monthsAt(6) },
  ...[3, 5, 7, 10].map((years) => ({ label: String(years), x: monthsAt(years * 12) })),
  { label: '15 y', x: monthsAt(180) },
];

/** The bars of a tier. */
export const barsOf = (placed: PlacedTier): Bar[] =>
  placed.tier.penalties.flatMap((penalty) => barOf(penalty, placed.gateway));

function barOf(penalty: Penalty, gateway: boolean): Bar[] {
  const words = penaltyInWords(penalty);
  if (penalty.kind === 'fixed-term') {
    const x = monthsAt(penalty.minMonths);
    return [
      {
        x,
        width: Number((monthsAt(penalty.maxMonths) - x).toFixed(2)),
        tone: gateway ? 'gate' : 'term',
        words,
      },
    ];
  }
  const column =
    penalty.role === 'principal'
      ? columns.find((candidate) => candidate.kind === penalty.kind)
      : undefined;
  const tone = gateway || penalty.kind === 'death' ? 'gate' : 'alt';
  return column ? [{ x: column.x, width: column.width, tone, words }] : [];
}

/** How a tier is applied by a paragraph that refers to it, in words. */
export const howWords = {
  same: 'as there',
  heavier: 'heavier within the tier',
  'as-appropriate': 'as appropriate',
} as const;

/**
 * Rows from mildest to gravest; tiers of other articles last. Rows with nothing on the scale are
 * left out.
 */
export function ladderRows(
  tiers: readonly PlacedTier[],
  name: (page: string, anchor: string) => string,
): LadderRow[] {
  const several =
    new Set(tiers.filter((t) => !t.gateway).map((t) => t.by?.paragraph ?? t.paragraph)).size > 1;
  const own = byGravity(tiers.filter((t) => !t.gateway)).toSorted((a, b) =>
    several ? (a.by?.paragraph ?? a.paragraph) - (b.by?.paragraph ?? b.paragraph) : 0,
  );
  return [...own, ...tiers.filter((t) => t.gateway)].flatMap((placed): LadderRow[] => {
    const bars = barsOf(placed);
    if (bars.length === 0) return [];
    const threshold = placed.tier.threshold;
    const step = threshold
      ? threshold.en.slice(0, 1).toUpperCase() + threshold.en.slice(1)
      : 'Base';
    const prefix =
      (several || placed.by) && !placed.gateway
        ? `¶ ${placed.by?.paragraph ?? placed.paragraph}: `
        : '';
    const suffix = placed.by ? `, ${howWords[placed.by.how]}` : '';
    return [
      {
        label: placed.gateway
          ? `… and ${name(placed.page, `p${placed.paragraph}`)}`
          : `${prefix}${step}${suffix}`,
        zh: threshold?.zh,
        href: urlOf(placed.page, placed.anchor),
        bars,
        words: tierInWords(placed.tier),
        gateway: placed.gateway,
      },
    ];
  });
}
