/**
 * A claim for machines: schema.org ClaimReview, and a W3C Web Annotation that fixes the article’s
 * words.
 */
import type { ClaimReview } from 'schema-dts';
import type { Entry } from '../../../domain/reference/entry.ts';
import type { Reference } from '../../../domain/reference/reference.ts';
import type { Verdict } from '../../../schema/claim.ts';
import { site } from '../../../site.ts';
import { absoluteFile, absoluteUrl, pageFiles } from '../../../urls.ts';
import { at, own } from './parts.ts';

/** Source id of the article under review. */
export const articleSource = 'people-news-article';

/** A figure for the verdicts that are judgments of accuracy; the others have none. */
const ratings: Partial<Record<Verdict, number>> = {
  'matches the text': 4,
  'accurate but incomplete': 3,
  'imprecise term': 2,
  'differs from the text': 1,
};

/** The rating says how a statement of law compares with the text, nothing about events. */
export function claimReview(reference: Reference, { id, data }: Entry<'claim'>): ClaimReview {
  const article = reference.sources.get(articleSource);
  const rating = ratings[data.verdict];
  return {
    '@type': 'ClaimReview',
    ...at(id),
    url: absoluteUrl(id),
    name: data.title,
    ...own(data.updated),
    datePublished: data.updated,
    claimReviewed: data.statement,
    reviewBody: data.summary,
    itemReviewed: {
      '@type': 'Claim',
      ...(article
        ? {
            author: { '@type': 'Organization', name: article.outlet },
            appearance: {
              '@type': 'NewsArticle',
              headline: article.title,
              ...(article.url ? { url: article.url } : {}),
              ...(article.date ? { datePublished: article.date } : {}),
            },
          }
        : {}),
      about: data.basis.map(at),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: data.verdict,
      ...(rating ? { ratingValue: rating, bestRating: 4, worstRating: 1 } : {}),
    },
  };
}

/** A Web Annotation as this reference writes it (https://www.w3.org/TR/annotation-model/). */
export interface WebAnnotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: 'assessing';
  modified: string;
  creator: { id: string; type: 'Organization'; name: string };
  body: [
    {
      type: 'TextualBody';
      value: string;
      format: 'text/plain';
      language: string;
      purpose: 'assessing';
    },
    string,
  ];
  /** The article: its address, or where the copy we read gives none, its title. */
  target: {
    source: string | { type: 'Text'; label: string };
    selector?: { type: 'TextQuoteSelector'; exact: string };
  };
}

/**
 * The verdict as an annotation of the article; without a selector where the claim quotes nothing.
 */
export function claimAnnotation(reference: Reference, { id, data }: Entry<'claim'>): WebAnnotation {
  const article = reference.sources.get(articleSource);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: absoluteFile(id, pageFiles.annotations.name),
    type: 'Annotation',
    motivation: 'assessing',
    modified: `${data.updated}T00:00:00Z`,
    creator: { id: absoluteUrl(''), type: 'Organization', name: site.name },
    body: [
      {
        type: 'TextualBody',
        value: data.verdict,
        format: 'text/plain',
        language: 'en',
        purpose: 'assessing',
      },
      absoluteUrl(id),
    ],
    target: {
      source: article?.url ?? { type: 'Text', label: article?.title ?? articleSource },
      ...(data.quote ? { selector: { type: 'TextQuoteSelector', exact: data.quote } } : {}),
    },
  };
}
