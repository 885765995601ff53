/** Candidates as the interface shows them. */
import { urlOf } from '../../urls.ts';
import type { TierLine } from '../../derive/search/first-index.ts';
import type { TextIndex } from '../../derive/search/text-index.ts';
import type { Answer, Hit, HitTier } from './answer.ts';
import type { Candidate } from './match/rank.ts';
import { articleOf, instrumentOf, printId } from '../../domain/reference/id.ts';
import type { Vocabulary } from './index/vocabulary.ts';

const mostCards = 3;

/** Makes hits and cards; with the full-text index, with their whole lines and answers. */
export class Presenter {
  readonly #vocabulary: Vocabulary;
  /** Set once the full-text index is loaded. */
  text: TextIndex | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Each place once, at most `most`. */
  hits(candidates: readonly Candidate[], most: number): Hit[] {
    const hits = new Map<string, Hit>();
    for (const candidate of candidates) {
      const hit = this.#hit(candidate);
      if (!hits.has(hit.id)) hits.set(hit.id, hit);
      if (hits.size === most) break;
    }
    return [...hits.values()];
  }

  /** The pages that the first hit is often confused with. */
  cards(first: Candidate | undefined): Answer['notTheSame'] {
    if (!first) return [];
    return this.#vocabulary
      .confusedWith(first.page)
      .slice(0, mostCards)
      .map((other) => {
        const why = this.text?.why[`${first.page},${other}`] ?? '';
        return { ...this.link(other), id: this.#id(other), why };
      });
  }

  /** A page as a link. */
  link(page: number): { url: string; title: string } {
    return { url: urlOf(this.#id(page)), title: this.#vocabulary.index.titles[page]! };
  }

  #id(page: number): string {
    return this.#vocabulary.index.ids[page]!;
  }

  #hit({ page, anchor, reason, text, heading }: Candidate): Hit {
    const { index } = this.#vocabulary;
    const id = printId({ page: this.#id(page), anchor });
    const tiers = anchor ? undefined : index.tiers[page];
    const answer = anchor ? undefined : this.text?.answers[page];
    const second = this.#secondName(page, anchor);
    return {
      id,
      url: urlOf(id),
      kind: index.kinds[page]!,
      title: heading && text ? `${text} (${index.titles[page]})` : index.titles[page]!,
      ...(second ? { zh: second } : {}),
      line: (heading ? undefined : text) ?? this.#line(page),
      reason,
      ...(tiers ? { tiers: tiers.map(tierOf) } : {}),
      ...(answer ? { answer } : {}),
    };
  }

  #line(page: number): string {
    const beginning = this.#vocabulary.index.lines[page]!;
    if (this.text) return beginning + this.text.lines[page]!;
    return beginning === '' || /[.]$/.test(beginning) ? beginning : `${beginning} …`;
  }

  /** The Chinese term; for a provision, where it stands. */
  #secondName(page: number, anchor: string): string {
    const { index } = this.#vocabulary;
    if (index.kinds[page] !== 'provision' && index.kinds[page] !== 'version')
      return index.zh[page]!;
    const id = this.#id(page);
    const instrument = index.instruments.find(({ page: of }) => index.ids[of] === instrumentOf(id));
    const short = instrument && index.names[instrument.page]!.split('|', 1)[0];
    const [, paragraph, item] = /^p(\d+)(?:-i(\d+))?$/.exec(anchor) ?? [];
    const citation = `${short ?? ''} ${instrument?.unit ?? ''} ${articleOf(id)}`;
    return [
      citation,
      ...(paragraph ? [`¶ ${paragraph}`] : []),
      ...(item ? [`item ${item}`] : []),
    ].join(' ');
  }
}

/** A line of the index as the interface draws it. */
function tierOf([words, isGateway, ...ends]: TierLine): HitTier {
  const starts = ends.filter((_, i) => i % 2 === 0);
  return {
    words,
    isGateway,
    bars: starts.map((from, i) => ({ from, to: ends[2 * i + 1] ?? from })),
  };
}
