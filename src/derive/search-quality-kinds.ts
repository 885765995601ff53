/** The measured search by kind of query: ours and the peer that does best over all. */
import type { SearchQuality } from '../schema/search-quality.ts';
import { bestPeer, marked, ours, percent, type Cell } from './search-quality.ts';

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

export interface KindRow {
  kind: string;
  queries: number;
  /** Right first: ours, the peer. */
  right: Cell[];
  /** Answered though nothing is the answer: ours, the peer. */
  falsely: Cell[];
}

/** One row a kind, in the order of the file. A dash where no query of the kind asks for that. */
export function kindRows(quality: SearchQuality): KindRow[] {
  const pair = [ours(quality), bestPeer(quality)];
  return Object.entries(pair[0]!.byKind).map(([kind, { queries }]) => {
    const scores = pair.map((engine) => engine.byKind[kind]);
    return {
      kind: words[kind] ?? kind.replaceAll('-', ' '),
      queries,
      right: marked(scores.map((score) => score?.successAt1), { better: 'more', say: percent, none: '–' }),
      falsely: marked(scores.map((score) => score?.falseAnswers), { better: 'less', say: percent, none: '–' }),
    };
  });
}
