/** The measured search by kind of query: ours and the peer that does best over all. */
import type { SearchQuality } from '../../schema/search/search-quality.ts';
import { bestPeer, marked, ours, percent, type Cell } from './tables.ts';

/** Kinds of query in words; a kind that is not here is shown by its name. */
const words: Record<string, string> = {
  'citation-en': 'Citations in English',
  'citation-zh': 'Citations in Chinese',
  'title-en': 'Names in English',
  'title-zh': 'Names in Chinese',
  pinyin: 'Pinyin',
  synonym: 'Other words for the same',
  typo: 'Misspelt',
  question: 'Questions',
  mixed: 'English and Chinese mixed',
  confusable: 'Terms that are easily confused',
  case: 'Cases',
  factor: 'Factors',
  'out-of-scope': 'Nothing here is the answer',
};

/** One kind of query by one measure. */
export interface KindRow {
  kind: string;
  queries: number;
  /** What the numbers say. */
  measure: 'right first' | 'false answers';
  /** Ours, the peer. */
  cells: Cell[];
}

const measures = [
  { measure: 'right first', of: 'successAt1', better: 'more' },
  { measure: 'false answers', of: 'falseAnswers', better: 'less' },
] as const;

/**
 * One row a kind and measure, in the order of the file; only what the queries of the kind ask for.
 * Of two equals neither is marked.
 */
export function kindRows(quality: SearchQuality): KindRow[] {
  const pair = [ours(quality), bestPeer(quality)];
  return Object.entries(pair[0]!.byKind).flatMap(([kind, { queries }]) =>
    measures.flatMap(({ measure, of, better }) => {
      const values = pair.map((engine) => engine.byKind[kind]?.[of]);
      if (values.every((value) => value === null || value === undefined)) return [];
      const cells = marked(values, { better, say: percent });
      const equal = cells.every(({ best }) => best);
      return [
        {
          kind: words[kind] ?? kind.replaceAll('-', ' '),
          queries,
          measure,
          cells: cells.map(({ text, best }) => ({ text, best: best && !equal })),
        },
      ];
    }),
  );
}
