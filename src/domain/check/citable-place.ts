/** A checked place as the styles of citation want it. */
import { citeAt, type Cited } from '../cite/citation-facts.ts';
import { articleOf } from '../reference/id.ts';
import type { CheckedPlace } from './verdict.ts';

/** The facts of its citation, which pins the wording. */
export function citedOf({ law, article, wording, anchor }: CheckedPlace): Cited {
  const { kind, revision, revised, by, items = [] } = wording.cite;
  const whole: Cited = {
    kind,
    revision,
    revised,
    id: wording.id,
    anchor: undefined,
    pageTitle: `${law.short} ${law.unit} ${articleOf(article.id)}`,
    law: law.facts,
    place: {
      unit: law.unit,
      article: articleOf(article.id),
      paragraph: undefined,
      item: undefined,
      tier: undefined,
      paragraphs: wording.paragraphs.length,
      items,
    },
    wording: { from: wording.from, to: wording.to, changedBy: by },
  };
  return anchor ? citeAt(whole, anchor) : whole;
}
