/**
 * Relevance against bytes or time as geometry: across in per cent of the width (logarithmic), down
 * in pixels.
 */
import type { MeasuredEngine, SearchQuality } from '../../schema/search/search-quality.ts';
import { count, ours } from './tables.ts';

/** Height of a plot, and where 100 and 0 per cent lie. */
export const frame = { height: 290, top: 22, bottom: 262 } as const;
/**
 * The narrowest plot there is, in pixels. Labels that do not meet here do not meet in a wider one.
 */
const narrowest = 288;
/**
 * Where the least and the greatest value lie, in per cent; the scale of shares stands left of them.
 */
const across = { from: 16, to: 95 };

/** What lies on the horizontal axis. */
export interface Axis {
  of: (engine: MeasuredEngine) => number | null;
  say: (value: number) => string;
}
/** An engine: `x` in per cent of the width, `y` and the offsets of its label in pixels. */
export interface PlotPoint {
  name: string;
  ours: boolean;
  x: number;
  y: number;
  value: number;
  share: number;
  label: { dx: number; dy: number; anchor: 'start' | 'end' };
}
/** A plot with its grid: `x` in per cent of the width, `y` in pixels. */
export interface Plot {
  ticks: { x: number; label: string }[];
  shares: { y: number; label: string }[];
  points: PlotPoint[];
  /** Engines without one of the two numbers. */
  missing: string[];
}

/**
 * What must be fetched before the engine can answer from all it knows: code and index, or the parts
 * a first query takes.
 */
export const bytes: Axis = {
  of: (e) =>
    e.queryBytes ?? (e.indexGzip === null || e.codeGzip === null ? null : e.indexGzip + e.codeGzip),
  say: (value) => (value >= 1e6 ? `${value / 1e6} MB` : `${value / 1000} kB`),
};
/** 95 of 100 keystrokes take no longer. */
export const keystroke: Axis = {
  of: (e) => e.keyP95Ms,
  say: (value) => (value >= 1000 ? `${value / 1000} s` : `${value} ms`),
};

const downOf = (share: number) => frame.bottom - share * (frame.bottom - frame.top);

/**
 * Steps of 1, 2 and 5 between two values; whole powers of ten where these would be more than five.
 */
export function logTicks(from: number, to: number): number[] {
  const powers = Array.from(
    { length: Math.ceil(Math.log10(to)) - Math.floor(Math.log10(from)) + 1 },
    (_, i) => Math.floor(Math.log10(from)) + i,
  );
  const steps = (list: number[]) =>
    powers
      .flatMap((power) => list.map((step) => Number(`${step}e${power}`)))
      .filter((value) => value >= from && value <= to);
  return steps([1, 2, 5]).length > 5 ? steps([1]) : steps([1, 2, 5]);
}

/** The plot of one axis; no points where nothing was measured. */
export function plotOf(quality: SearchQuality, axis: Axis): Plot {
  const known = quality.engines.flatMap((engine) => {
    const value = axis.of(engine);
    return value === null || engine.successAt1 === null
      ? []
      : [{ engine, value, share: engine.successAt1, at: Math.max(value, 0.1) }];
  });
  const from = Math.min(...known.map(({ at }) => at)) / 1.5;
  const to = Math.max(...known.map(({ at }) => at)) * 1.5;
  const acrossOf = (value: number) =>
    across.from + ((across.to - across.from) * Math.log(value / from)) / Math.log(to / from);
  const bare = known.map(({ engine, value, share, at }) => ({
    name: engine.name,
    ours: engine === ours(quality),
    x: acrossOf(at),
    y: downOf(share),
    value,
    share,
  }));
  return {
    ticks: known.length
      ? logTicks(from, to).map((value) => ({ x: acrossOf(value), label: axis.say(value) }))
      : [],
    shares: [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => ({
      y: downOf(share),
      label: `${count(share * 100)} %`,
    })),
    points: withLabels(bare),
    missing: quality.engines
      .filter((engine) => !known.some((point) => point.engine === engine))
      .map(({ name }) => name),
  };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Give each point its label where it meets no other label or point, or meets them least. */
function withLabels(points: Omit<PlotPoint, 'label'>[]): PlotPoint[] {
  const places = [4, -9, 17, -20, 28].flatMap((dy) =>
    (['start', 'end'] as const).map((anchor) => ({
      dx: (anchor === 'start' ? 1 : -1) * (dy === 4 ? 11 : 6),
      dy,
      anchor,
    })),
  );
  const px = (point: { x: number }) => (point.x / 100) * narrowest;
  const taken: Box[] = points.map((point) => ({
    left: px(point) - 7,
    right: px(point) + 7,
    top: point.y - 7,
    bottom: point.y + 7,
  }));
  return points.map((point, own) => {
    const width = point.name.length * 6.6;
    const boxes = places.map((label): { label: typeof label; box: Box; cost: number } => {
      const at = px(point) + label.dx;
      const box = {
        left: label.anchor === 'start' ? at : at - width,
        right: label.anchor === 'start' ? at + width : at,
        top: point.y + label.dy - 11,
        bottom: point.y + label.dy + 3,
      };
      const outside = Math.max(0, -box.left) + Math.max(0, box.right - narrowest);
      return {
        label,
        box,
        cost:
          outside * 100 +
          taken.reduce((sum, other, i) => sum + (i === own ? 0 : overlap(box, other)), 0),
      };
    });
    const best = boxes.reduce((least, next) => (next.cost < least.cost ? next : least));
    taken.push(best.box);
    return { ...point, label: best.label };
  });
}
