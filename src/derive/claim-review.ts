/** A claim for machines: schema.org ClaimReview, and a W3C Web Annotation that fixes the article’s words. */
import type { Entry } from '../domain/entry.ts';
import type { Reference } from '../domain/reference.ts';
import type { Verdict } from '../schema/claim.ts';
import { site } from '../site.ts';
import { absoluteUrl } from '../urls.ts';

/** Source id of the article under review. */
export const articleSource = 'people-news-article';

/** A figure for the verdicts that are judgments of accuracy; the others have none. */
const ratings: Partial<Record<Verdict, number>> = { 'matches the text': 4, 'accurate but incomplete': 3, 'imprecise term': 2, 'differs from the text': 1 };

/** schema.org ClaimReview. The rating says how a statement of law compares with the text, nothing about events. */
export function claimReview(reference: Reference, { id, data }: Entry<'claim'>): object {
  const article = reference.sources.get(articleSource);
  const rating = ratings[data.verdict];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `${absoluteUrl(id)}#review`,
    url: absoluteUrl(id),
    inLanguage: site.language,
    datePublished: data.updated,
    author: { '@type': 'Organization', name: site.name, url: absoluteUrl('') },
    claimReviewed: data.statement,
    reviewBody: data.summary,
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: article?.outlet },
      appearance: { '@type': 'NewsArticle', headline: article?.title },
      about: data.basis.map((basis) => ({ '@id': absoluteUrl(basis) })),
    },
    reviewRating: { '@type': 'Rating', alternateName: data.verdict, ...(rating ? { ratingValue: rating, bestRating: 4, worstRating: 1 } : {}) },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

/** W3C Web Annotation; without a selector where the claim quotes nothing. */
export function claimAnnotation(reference: Reference, { id, data }: Entry<'claim'>): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${absoluteUrl(id)}#annotation`,
    type: 'Annotation',
    motivation: 'assessing',
    modified: `${data.updated}T00:00:00Z`,
    body: { type: 'TextualBody', value: data.verdict, purpose: 'assessing', source: absoluteUrl(id) },
    target: {
      source: { type: 'Text', name: reference.sources.get(articleSource)?.title },
      ...(data.quote ? { selector: { type: 'TextQuoteSelector', exact: data.quote } } : {}),
    },
  };
}
