/**
 * An article that adds to the penalties of others lists those that it excepts. What is said of an
 * exception is held against that list.
 */
import type { CitedGroup } from './cited-groups.ts';
import { claimsDeath } from './penalty/stated-penalty.ts';
import { claimedExclusion } from './statements/definitions.ts';
import { normalize } from '../language/normalize.ts';
import { tiersOf, type PlaceResolver } from './resolve-place.ts';
import type { Card, CheckedPlace } from './verdict.ts';

/** Two neighbouring citations of a text, and the words between them, as they are written. */
interface Pair {
  groups: readonly [CitedGroup, CitedGroup];
  between: string;
  /** The words behind the second, as far as the next citation or the end of the sentence. */
  behind: string;
  /** The words before the first, from the citation before it. */
  ahead: string;
}

/** “… (Article 103) may by Article 113 be punished with death”: the second article brings what follows. */
const byMeansOf =
  /(?:\b(?:by|under|through|via|pursuant to|by virtue of)|可以?(?:依照?|根据|按照?|适用)|(?:依照?|根据|按照?|适用))\s*$/u;

/** “The offences exempt from capital punishment under” Article 113 “are those in” Articles 102 and 104. */
const exemptAhead =
  /\b(?:exempt(?:ed)?|excepted|excluded|spared|free|shielded) from (?:the )?(?:death|capital)[^.;,]{0,40}$/;
const areThose =
  /^[^.;]{0,30}?\b(?:are|is)\b(?: only)?(?: (?:those|that|the (?:crimes?|offen[cs]es?)))?[^.;,]{0,20}$/;

/**
 * Cards with what is said of an exception judged. `text` is the paste that the groups stand in. Only
 * words between two citations count: “Article 113 excludes Article 111”, either first.
 */
export function withReach(
  cards: readonly Card[],
  groups: readonly CitedGroup[],
  text: string,
  resolver: PlaceResolver,
): Card[] {
  const wrong = groups.flatMap((group, i) => {
    const next = groups[i + 1];
    if (!next) return [];
    const between = normalize(text.slice(group.span[1], next.span[0]));
    const ahead = normalize(text.slice(groups[i - 1]?.span[1] ?? 0, group.span[0]));
    const rest = text.slice(next.span[1], groups[i + 2]?.span[0] ?? text.length);
    const behind = normalize(/^[^.;。；]*/u.exec(rest)?.[0] ?? '');
    const pair: Pair = { groups: [group, next], between, ahead, behind };
    return judged(pair, resolver) ?? [];
  });
  if (wrong.length === 0) return [...cards];
  return cards.map((card) => {
    const found = wrong.find(({ gateway }) => gateway === card.place?.article.id);
    if (!found) return card;
    const { other, reaches } = found;
    return { ...card, verdict: { is: 'reach-differs', other, reaches } };
  });
}

function judged(
  { groups, between, ahead, behind }: Pair,
  resolver: PlaceResolver,
): { gateway: string; other: string; reaches: boolean } | undefined {
  if (between.length > 100 || /[.。;；](?:\s|$)/u.test(between)) return undefined;
  const listed = exemptAhead.test(ahead) && areThose.test(between);
  const reaching = claimsDeath(between) || (byMeansOf.test(between) && claimsDeath(behind));
  const claim = listed
    ? 'excepted'
    : (claimedExclusion(between) ?? (reaching ? 'not-excepted' : undefined));
  if (!claim) return undefined;
  const [a, b] = groups.map((group) => placesOf(group, resolver)) as [
    CheckedPlace[],
    CheckedPlace[],
  ];
  const isGateway = ([place, ...others]: CheckedPlace[]): boolean =>
    others.length === 0 && place?.article.reaches === true;
  if (isGateway(a) === isGateway(b)) return undefined;
  const [place] = isGateway(a) ? a : b;
  const gateway = place!.article.id;
  const others = isGateway(a) ? b : a;
  const named = articlesNamed(place!);
  const wrong = others.find((other) => {
    const reached = tiersOf(other).some(
      ({ at, gateway: added }) => added && at.startsWith(`${gateway}#`),
    );
    if (!other.anchor && partly(other, gateway)) return false;
    // An article that is neither reached nor excepted, as one of another chapter, proves nothing.
    const isExcepted = !reached && named.has(other.article.id);
    return claim === 'excepted' ? reached : isExcepted;
  });
  if (!wrong) return undefined;
  const id = wrong.anchor ? `${wrong.article.id}#${wrong.anchor}` : wrong.article.id;
  return { gateway, other: id, reaches: claim === 'excepted' };
}

/** The articles of its law that an article names, which are those that it excepts. */
const articlesNamed = ({ law, wording }: CheckedPlace): Set<string> =>
  new Set(
    wording.paragraphs.flatMap(({ text }) =>
      [...text.matchAll(/\bArticles? (\d+(?:-\d+)?)/g)].map(([, number]) => `${law.id}/${number}`),
    ),
  );

/** Whether only some paragraphs of an article with penalties are reached. */
function partly({ wording }: CheckedPlace, gateway: string): boolean {
  const penal = wording.paragraphs.filter(({ tiers }) => tiers.length > 0);
  const reached = penal.filter(({ tiers }) =>
    tiers.some(({ at, gateway: added }) => added && at.startsWith(`${gateway}#`)),
  );
  return reached.length > 0 && reached.length < penal.length;
}

const placesOf = ({ citations, time }: CitedGroup, resolver: PlaceResolver): CheckedPlace[] =>
  citations.flatMap((citation) => resolver.follow(citation, time).places);
