/** Citations as hits, where the only list of the pages is the small file of what can be cited. */
import { placeInWords } from '../../../domain/reference/anchors.ts';
import type { CitedInstrument } from '../../../derive/search/citable-places.ts';
import { urlOf } from '../../../urls.ts';
import type { Hit } from '../answer.ts';
import { anchorOf, articleOf, instrumentOf } from '../../../domain/reference/id.ts';
import { followCitations } from '../query/by-citation.ts';

/** The places cited in a query, what to say about them, and the words that are no citation. */
export interface CitedHits {
  hits: Hit[];
  notice: string | undefined;
  rest: string;
}

/** Follow the citations of a query. */
export function citedHits(query: string, instruments: readonly CitedInstrument[]): CitedHits {
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const articlesOf = (id: string) => byId.get(id)?.articles.map(([number]) => number) ?? [];
  const { places, notice, rest } = followCitations(
    query,
    instruments,
    articlesOf,
    (id) => hitOf(id, '', byId) !== undefined,
  );
  return { hits: places.flatMap(({ id, reason }) => hitOf(id, reason, byId) ?? []), notice, rest };
}

/** An instrument, article, paragraph or item; undefined where it is not held. */
function hitOf(
  id: string,
  reason: string,
  byId: ReadonlyMap<string, CitedInstrument>,
): Hit | undefined {
  const [number, anchor = ''] = [articleOf(id), anchorOf(id)];
  const instrument = byId.get(instrumentOf(id));
  if (!instrument) return undefined;
  const { title, zh, short, unit, articles } = instrument;
  if (!number) return { id, url: urlOf(id), kind: 'instrument', title, zh, line: '', reason };
  const article = articles.find(([held]) => held === number);
  if (!article || !hasPlace(article[2], anchor)) return undefined;
  return {
    id,
    url: urlOf(id),
    kind: 'provision',
    title: article[1],
    zh: `${short} ${unit} ${number}${placeInWords(anchor)}`,
    line: '',
    reason,
  };
}

/** Whether there is such a paragraph or item; `items` has how many items each paragraph has. */
function hasPlace(items: readonly number[], anchor: string): boolean {
  if (anchor === '') return true;
  const [, paragraph, item = '0'] = /^p(\d+)(?:-i(\d+))?$/.exec(anchor) ?? [];
  const held = items[Number(paragraph) - 1];
  return held !== undefined && Number(item) <= held;
}
