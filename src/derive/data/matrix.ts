/** Every offence by every tier: the rows of the matrix, its JSON and its CSV. */
import { shortCitation } from '../../domain/reference/short-citation.ts';
import { byGravity, penaltyInWords, tierInWords } from '../../domain/law/penalty-wording.ts';
import { entriesOf, type Reference } from '../../domain/reference/reference.ts';
import { tiersAt, type PlacedTier } from '../../domain/reference/tiers.ts';
import type { MatrixRow } from '../../schema/data/matrix.ts';
import { urlOf } from '../../urls.ts';
import { csvOf } from './csv.ts';
import { anchorOf, articleOf } from '../../domain/reference/id.ts';
import { howWords } from '../view/ladder.ts';

/** Where an offence's death penalty comes from, in words. */
function deathRouteOf(reference: Reference, tiers: readonly PlacedTier[]): string {
  const deadly = tiers.filter(({ tier }) => tier.penalties.some(({ kind }) => kind === 'death'));
  if (deadly.some((placed) => !placed.gateway)) return 'in the provision itself';
  const [gate] = deadly;
  return gate ? `through ${shortCitation(reference, gate.page, `p${gate.paragraph}`)}` : 'none';
}

/** Rows by offence in order of article, from the mildest tier to the gravest. */
export function matrixRows(reference: Reference): { row: MatrixRow; placed: PlacedTier }[] {
  const offences = entriesOf(reference, 'offence').toSorted(
    (a, b) =>
      rankOf(a.data.provisions[0]!) - rankOf(b.data.provisions[0]!) || (a.id < b.id ? -1 : 1),
  );
  return offences.flatMap((offence) => {
    const tiers = tiersAt(reference, offence.id);
    const deathRoute = deathRouteOf(reference, tiers);
    return byGravity(tiers).map((placed) => {
      const { tier } = placed;
      const term = tier.penalties.find((penalty) => penalty.kind === 'fixed-term');
      const has = (kind: string) => tier.penalties.some((penalty) => penalty.kind === kind);
      const row: MatrixRow = {
        offence: offence.data.title,
        offenceUrl: urlOf(offence.id),
        crimeName: offence.data.zh,
        provision: shortCitation(reference, placed.page, `p${placed.paragraph}`),
        provisionUrl: urlOf(placed.page, placed.anchor),
        threshold: tier.threshold ?? null,
        applied: placed.by ? `${howWords[placed.by.how]} (¶ ${placed.by.paragraph})` : null,
        penalties: tierInWords(tier),
        minMonths: term?.minMonths ?? null,
        maxMonths: term?.maxMonths ?? null,
        life: has('life'),
        death: has('death'),
        deathRoute,
        added: tier.penalties
          .filter((penalty) => penalty.role !== 'principal')
          .map(
            (penalty) =>
              `${penaltyInWords(penalty)} (${penalty.role === 'either' ? 'in addition or alone' : penalty.mode})`,
          )
          .join('; '),
        alsoPossible: offence.data.alsoPossible.map((statement) => statement.text).join(' '),
      };
      return { row, placed };
    });
  });
}

/** Articles and their paragraphs in one number, for order: 219-1#p2 → 219010.2. */
function rankOf(id: string): number {
  const [main = 0, sub = 0] = articleOf(id).split('-').map(Number);
  const paragraph = /\d+/.exec(anchorOf(id) ?? 'p1')?.[0] ?? 1;
  return main * 1000 + sub * 10 + Number(paragraph) / 10;
}

/** The columns of the CSV; the threshold takes two. */
export const matrixColumns: Record<string, (row: MatrixRow) => unknown> = {
  ...Object.fromEntries(
    (['offence', 'crimeName', 'provision'] as const).map((key) => [
      key,
      (row: MatrixRow) => row[key],
    ]),
  ),
  thresholdZh: (row) => row.threshold?.zh,
  thresholdEn: (row) => row.threshold?.en,
  ...Object.fromEntries(
    (
      [
        'applied',
        'penalties',
        'minMonths',
        'maxMonths',
        'life',
        'death',
        'deathRoute',
        'added',
        'alsoPossible',
        'provisionUrl',
      ] as const
    ).map((key) => [key, (row: MatrixRow) => row[key]]),
  ),
};

/** The rows as CSV. */
export const matrixCsv = (rows: readonly MatrixRow[]): string => csvOf(matrixColumns, rows);
