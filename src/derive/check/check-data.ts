/**
 * The data of the citation check: one file for the browser, and a second with the official Chinese
 * where that was imported.
 */
import { compareArticles } from '../../domain/law/article-number.ts';
import { citableOf } from '../../domain/cite/citable.ts';
import type {
  ChineseTexts,
  CheckData,
  CheckedArticle,
  CheckedOffence,
  CheckedParagraph,
  CheckedTier,
  CheckedWording,
  ThresholdName,
} from '../../domain/check/check-data.ts';
import { isKind, type Entry } from '../../domain/reference/entry.ts';
import { officialParagraphs, type OfficialTexts } from '../../domain/official/text.ts';
import {
  entriesOf,
  entryOf,
  find,
  type Reference,
  wordingsAt,
} from '../../domain/reference/reference.ts';
import { tiersAt, type PlacedTier } from '../../domain/reference/tiers.ts';
import type { Wording } from '../../domain/reference/wordings.ts';
import { normalize } from '../../domain/language/normalize.ts';
import {
  articleOf,
  instrumentOf,
  pageOf,
  printId,
  provisionOf,
} from '../../domain/reference/id.ts';
import { searchPlaces } from '../search/citable-places.ts';

/** Everything the check needs but the Chinese. */
export function checkData(reference: Reference): CheckData {
  const confused = confusedOf(reference);
  const others = new Set(
    confused
      .flatMap(([a, b]) => [a, b])
      .filter(
        (id) =>
          !isKind(reference.entries.get(id), 'provision') &&
          !isKind(reference.entries.get(id), 'offence'),
      ),
  );
  return {
    laws: searchPlaces(reference).map(({ articles: _, ...place }) => {
      const law = entryOf(reference, place.id, 'instrument');
      const { inForceFrom, repealed, completeness, pinyin } = law.data;
      const more = reference.lawNames.get(law.id);
      return {
        ...place,
        names: [...new Set([...place.names, ...(more?.names ?? []).map(normalize)])],
        ...(more?.earlier ? { earlier: more.earlier } : {}),
        ...(completeness === 'excerpt' ? { excerpt: true as const } : {}),
        ...(pinyin ? { pinyin: normalize(pinyin) } : {}),
        ...(more?.implements ? { rulesOf: { law: more.implements, as: more.as ?? [] } } : {}),
        from: inForceFrom,
        ...(repealed ? { repealed } : {}),
        facts: citableOf(reference, law).law!,
      };
    }),
    articles: entriesOf(reference, 'provision').map((entry) => checkedArticle(reference, entry)),
    offences: entriesOf(reference, 'offence').map((entry) => offenceOf(reference, entry)),
    thresholds: thresholdsOf(reference),
    claims: entriesOf(reference, 'claim').flatMap(({ id, data: { title, quote } }) =>
      quote ? [{ id, title, quote: normalize(quote) }] : [],
    ),
    titles: Object.fromEntries(
      [...others].map((id) => [id, reference.entries.get(id)!.data.title]),
    ),
    confused,
  };
}

/** The official Chinese of every wording, as far as it was imported. */
export function chineseTexts(reference: Reference, texts: OfficialTexts): ChineseTexts {
  const held = entriesOf(reference, 'provision').flatMap((entry) => {
    const text = texts.get(
      entryOf(reference, instrumentOf(entry.id), 'instrument').data.officialText,
    );
    return wordingsAt(reference, entry.id).flatMap(({ id, from }) => {
      const paragraphs = officialParagraphs(text, articleOf(entry.id), from);
      return paragraphs
        ? [[id, paragraphs.map(({ text: words, items = [] }) => ({ text: words, items }))] as const]
        : [];
    });
  });
  return Object.fromEntries(held);
}

function checkedArticle(reference: Reference, entry: Entry<'provision'>): CheckedArticle {
  const law = entryOf(reference, instrumentOf(entry.id), 'instrument');
  const now = law.data.repealed
    ? entry.data.related.filter(
        (id) =>
          isKind(reference.entries.get(id), 'provision') &&
          !find(reference, instrumentOf(id), 'instrument')?.data.repealed,
      )
    : [];
  return {
    id: entry.id,
    title: entry.data.title,
    wordings: wordingsAt(reference, entry.id).map((wording) => wordingOf(reference, wording)),
    ...(now.length ? { now } : {}),
    ...(entry.data.paragraphs.some(({ tiers }) => tiers.some(({ reaches }) => reaches))
      ? { reaches: true }
      : {}),
  };
}

function wordingOf(reference: Reference, pinned: Wording): CheckedWording {
  const { id, from, to, entry: wording } = pinned;
  const {
    kind,
    revision,
    revised,
    wording: own,
    place,
  } = citableOf(reference, wording, undefined, pinned);
  return {
    id,
    from,
    ...(to ? { to } : {}),
    cite: {
      kind,
      revision,
      revised,
      ...(own?.changedBy ? { by: own.changedBy } : {}),
      ...(place?.items.length ? { items: place.items } : {}),
    },
    paragraphs: wording.data.paragraphs.map((paragraph, p): CheckedParagraph => ({
      text: paragraph.translation,
      items: paragraph.items.map(({ translation }) => translation),
      tiers: tiersAt(reference, `${wording.id}#p${p + 1}`).map(tierOf),
      digest: paragraph.textDigest.slice(7, 23),
      phrases: paragraph.terms.map(({ zh }) => zh),
    })),
  };
}

const tierOf = ({ page, anchor, gateway, by, tier }: PlacedTier): CheckedTier => ({
  at: printId({ page, anchor }),
  ...(gateway ? { gateway } : {}),
  ...(by && by.how !== 'same' ? { how: by.how } : {}),
  ...(tier.threshold ? { opens: { zh: tier.threshold.zh, en: tier.threshold.en } } : {}),
  penalties: tier.penalties,
});

function offenceOf(reference: Reference, { id, data, mentions }: Entry<'offence'>): CheckedOffence {
  const own = new Set(data.provisions.map((provision) => pageOf(provision)));
  const restsOn = [...new Set(mentions.map(({ page }) => page))]
    .filter((page) => page === provisionOf(page) && articleOf(page) !== '' && !own.has(page))
    .sort((a, b) => compareArticles(articleOf(a), articleOf(b)));
  return {
    id,
    title: data.title,
    zh: data.zh,
    names: namesOf(reference, id, data.aliases),
    provisions: data.provisions,
    restsOn,
  };
}

/** The names of a page and what reports call it, each once. */
const namesOf = (reference: Reference, id: string, aliases: readonly string[]): string[] => [
  ...new Set([...aliases, ...(reference.reportedNames.get(id) ?? [])]),
];

/** The words that open tiers somewhere, each with the names of the concept of the same Chinese. */
function thresholdsOf(reference: Reference): ThresholdName[] {
  const concepts = new Map(entriesOf(reference, 'concept').map((entry) => [entry.data.zh, entry]));
  const opening = new Map<string, ThresholdName>();
  for (const provision of entriesOf(reference, 'provision'))
    for (const { threshold } of provision.data.paragraphs.flatMap(({ tiers }) => tiers)) {
      if (!threshold || opening.has(threshold.zh)) continue;
      const concept = concepts.get(threshold.zh);
      opening.set(threshold.zh, {
        ...threshold,
        names: [
          ...new Set([
            threshold.en,
            ...(concept
              ? [
                  concept.data.title.toLowerCase(),
                  ...namesOf(reference, concept.id, concept.data.aliases),
                ]
              : []),
          ]),
        ],
        ...(concept ? { page: concept.id } : {}),
      });
    }
  return [...opening.values()];
}

/** Each side of a pair of which one is law or an offence, with the sentence that stands on it. */
function confusedOf({ pairs }: Reference): CheckData['confused'] {
  const isChecked = (id: string) => id.startsWith('law/') || id.startsWith('offences/');
  return pairs
    .map((pair) => ({ ...pair, first: pageOf(pair.first), second: pageOf(pair.second) }))
    .filter(({ first, second }) => isChecked(first) || isChecked(second))
    .flatMap(({ first, second, onFirst, onSecond }): CheckData['confused'] => [
      [first, second, onFirst],
      [second, first, onSecond],
    ]);
}
