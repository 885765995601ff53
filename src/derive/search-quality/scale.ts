/**
 * How the measured search grows with the reference: engines by sizes, and the size at which ours
 * leaves its budget.
 */
import type { MeasuredScale, SearchQuality } from '../../schema/search/search-quality.ts';
import { count, milliseconds, ours } from './tables.ts';

/**
 * What one keystroke may take, in milliseconds; `crossoverRecords` is the size at which our p95
 * reaches it.
 */
export const keystrokeBudgetMs = 50;

/** Times in milliseconds, as text; empty, with `skipped` saying why, where none was measured. */
export interface ScaleTable {
  where: MeasuredScale['where'];
  sizes: { factor: number; records: number }[];
  rows: { engine: string; cells: { p50: string; p95: string; skipped: string | undefined }[] }[];
}

const cellOf = (point: MeasuredScale | undefined): ScaleTable['rows'][number]['cells'][number] => ({
  p50: typeof point?.p50Ms === 'number' ? milliseconds(point.p50Ms) : '',
  p95: typeof point?.p95Ms === 'number' ? milliseconds(point.p95Ms) : '',
  skipped: typeof point?.p95Ms === 'number' ? undefined : (point?.skipped ?? 'not measured'),
});

/**
 * A table for the browser and one for Node: engines in the order of the file, sizes from the least.
 */
export function scaleTables({ engines, scale }: SearchQuality): ScaleTable[] {
  return (['chromium-4x', 'node'] as const).flatMap((where) => {
    const points = scale.filter((point) => point.where === where);
    const sizes = [...new Set(points.map((point) => point.factor))]
      .sort((a, b) => a - b)
      .map((factor) => ({
        factor,
        records: points.find((point) => point.factor === factor)!.records,
      }));
    const rows = engines
      .map(({ name }) => name)
      .filter((name) => points.some((point) => point.engine === name))
      .map((engine) => ({
        engine,
        cells: sizes.map(({ factor }) =>
          cellOf(points.find((point) => point.engine === engine && point.factor === factor)),
        ),
      }));
    return rows.length ? [{ where, sizes, rows }] : [];
  });
}

/** Records of the reference as it was measured; undefined where its size was not. */
export const measuredRecords = ({ scale }: SearchQuality): number | undefined =>
  scale.find((point) => point.factor === 1)?.records;

/** Keystrokes of an engine in the browser at each size that has a number, from the least. */
const typedInto = ({ scale }: SearchQuality, name: string) =>
  scale
    .flatMap((point) =>
      point.where === 'chromium-4x' && point.engine === name && point.p95Ms !== null
        ? [{ ...point, p95Ms: point.p95Ms }]
        : [],
    )
    .toSorted((a, b) => a.factor - b.factor);

/**
 * Where our p95 reaches the budget, in a sentence; on which side of the measured sizes, where these
 * do not enclose it.
 */
export function crossoverInWords(quality: SearchQuality): string {
  const records = measuredRecords(quality);
  const at = quality.crossoverRecords;
  if (at === null) {
    const typed = typedInto(quality, ours(quality).name);
    const [least, largest] = [typed[0], typed.at(-1)];
    if (!least || !largest)
      return 'At which size a keystroke of this site’s search becomes too slow was not measured.';
    const takes = (ms: number) =>
      `a keystroke of this site’s search takes ${milliseconds(ms)} ms at p95`;
    if (least.p95Ms > keystrokeBudgetMs)
      return (
        `Already at ${count(least.records)} records, the least size that was measured, ` +
        `${takes(least.p95Ms)}, more than the ${keystrokeBudgetMs} ms it should take.`
      );
    return (
      `At ${count(largest.records)} records, the largest size that was measured, ` +
      `${takes(largest.p95Ms)}; it should not take more than ${keystrokeBudgetMs} ms.`
    );
  }
  const times = records
    ? `: ${(at / records).toFixed(1)} times this reference, ` +
      `which had ${count(records)} when it was measured`
    : '';
  return (
    `At about ${count(at)} records a keystroke of this site’s search takes ` +
    `${keystrokeBudgetMs} ms at p95${times}.`
  );
}

/**
 * Ours and Pagefind at the largest size at which both were typed into; undefined where there is
 * none.
 */
export function besidePagefind(
  quality: SearchQuality,
): { records: number; ours: string; pagefind: string } | undefined {
  const peers = typedInto(quality, 'Pagefind');
  const own = typedInto(quality, ours(quality).name).findLast(({ factor }) =>
    peers.some((peer) => peer.factor === factor),
  );
  const peer = peers.find(({ factor }) => factor === own?.factor);
  return (
    own &&
    peer && {
      records: own.records,
      ours: milliseconds(own.p95Ms),
      pagefind: milliseconds(peer.p95Ms),
    }
  );
}
