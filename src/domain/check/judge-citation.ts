/**
 * Judges a group of citations with the words that belong to it. Every verdict follows from the
 * data: offences, tiers and titles.
 */
import type { CitedGroup, LawBasis } from './cited-groups.ts';
import type { CheckedOffence } from './check-data.ts';
import type { NamedOffences, OffenceNames } from './named-offences.ts';
import { checkPenalties } from './penalty-check.ts';
import { tiersOf, type PlaceResolver } from './resolve-place.ts';
import { statedPenalties, type StatedPenalty } from './stated-penalty.ts';
import { anchorOf, pageOf, provisionOf } from '../reference/id.ts';
import type { Card, CheckedPlace, PenaltyFinding, Remark, Verdict } from './verdict.ts';

/**
 * How a place stands to an offence that is named with it. `is`: defines it; `other-paragraph`: of
 * the same article; `gateway`: adds a tier to its penalties; `rule`: defines no offence and has no
 * penalty; `other`: punishes something else.
 */
type Relation = 'is' | 'other-paragraph' | 'gateway' | 'rule' | 'other';

/** No more offences are shown for words that several share. */
const mostNamed = 4;
/** Words that claim a penalty. */
const asserting =
  /carr(?:y|ies)|punish|fac(?:e|es|ing)|up to|at least|maximum|minimum|provides? for|sentenc|penalt|years|判|处|刑/;

/**
 * Cards for one group: one for each place that is cited, then one for each offence that is named
 * and stands elsewhere. A law that is not held gives one card and nothing else.
 */
export function judgeCitation(
  group: CitedGroup,
  resolver: PlaceResolver,
  names: OffenceNames,
): Card[] {
  if (group.unknownLaw) return [lawNotHeld(group.unknownLaw)];
  const followed = group.citations.map((citation) => resolver.follow(citation, group.words));
  const cited = followed.flatMap((one) => one.places);
  const named = names.find(group.words);
  const stated = statedPenalties(group.words, resolver.data.thresholds);
  const relations = cited.map((place) => named.map((one) => relationOf(place, one, resolver)));
  // For each offence named, whether one of the places is its own or adds to its penalties.
  const met = named.map((_, n) => relations.some((list) => isMet(list[n])));
  const findings = cited.map((place) =>
    checkPenalties(stated, tiersOf(place, paragraphsOf(place, named))),
  );
  // In a list of articles a penalty need stand in one of them only.
  const wrongEverywhere = stated.filter((_, s) => findings.every((list) => isWrong(list[s]!)));
  const basis = basisRemarks(group.basis);
  const cards = cited.map((place, i): Card => {
    const own = relations[i]!;
    const stray = strayOffence(named, own, met);
    const told = findings[i]!.filter((finding) => {
      // The death that an article adds to others says nothing of an offence it does not reach.
      const added = stray !== undefined && place.article.reaches;
      return !added && speaks(finding, place, group.words);
    });
    const wrong = told.some((finding) => wrongEverywhere.includes(finding.stated));
    return {
      verdict: verdictOf(stray, wrong, told, own),
      place,
      offences: offencesAt(place, resolver),
      remarks: [
        ...basis,
        ...stateOf(place),
        ...relationRemarks(place, named, own, met),
        ...penaltyRemarks(told, stated),
        ...confusedWith(place, named, resolver),
      ],
    };
  });
  const missed = met.includes(true)
    ? []
    : named.filter((_, n) => relations.some((list) => list[n] !== 'rule'));
  return [
    ...followed
      .flatMap((one) => one.failed)
      .map((card) => ({ ...card, remarks: [...basis, ...card.remarks] })),
    ...cards,
    ...missed.flatMap((one) => namedCards(one, resolver, stated, true)),
  ];
}

const lawNotHeld = (law: string): Card => ({
  verdict: { is: 'law-not-held', law },
  place: undefined,
  offences: [],
  remarks: [],
});

/** Says where the law came from, unless it was named with the citation. */
function basisRemarks(basis: LawBasis): Remark[] {
  if (basis === 'named') return [];
  return [{ is: basis === 'nearby' ? 'law-nearby' : 'law-assumed' }];
}

const isMet = (relation: Relation | undefined): boolean =>
  relation === 'is' || relation === 'gateway';

/**
 * The first offence named that stands elsewhere. Where one of several names fits, the others may be
 * said of something else in the sentence, so there is none.
 */
function strayOffence(
  named: readonly NamedOffences[],
  own: readonly Relation[],
  met: readonly boolean[],
): NamedOffences | undefined {
  if (met.includes(true)) return undefined;
  return named.find((_, n) => own[n] === 'other' || own[n] === 'other-paragraph');
}

/** The gravest that can be proved comes first; agreement needs something that agrees. */
function verdictOf(
  stray: NamedOffences | undefined,
  wrong: boolean,
  findings: readonly PenaltyFinding[],
  own: readonly Relation[],
): Verdict {
  if (stray) return { is: 'other-provision', named: stray.words, offences: stray.offences };
  if (wrong) return { is: 'penalty-differs' };
  if (findings.some(({ is }) => is === 'through-gateway')) return { is: 'through-another' };
  const penaltyAgrees = findings.some(({ is }) => is === 'in-text' || is === 'within');
  return own.some(isMet) || penaltyAgrees ? { is: 'agrees' } : { is: 'found' };
}

/** What is to be said of the penalties stated, and of a reprieve where one is among them. */
const penaltyRemarks = (
  findings: readonly PenaltyFinding[],
  stated: readonly StatedPenalty[],
): Remark[] => [
  ...findings.map((finding): Remark => ({ is: 'penalty', finding })),
  ...(stated.some(({ reprieve }) => reprieve) ? [{ is: 'reprieve' } as const] : []),
];

/**
 * Cards for an offence that words name: the first of those that share the words, with the others
 * beside it. `instead` is set where a citation beside the words leads somewhere else.
 */
export function namedCards(
  { offences, words }: NamedOffences,
  resolver: PlaceResolver,
  stated: readonly StatedPenalty[],
  instead: boolean,
): Card[] {
  const distinct = offences
    .filter(
      (offence, i) =>
        offences.findIndex((other) => other.provisions[0] === offence.provisions[0]) === i,
    )
    .slice(0, mostNamed);
  return distinct.flatMap((offence): Card[] => {
    const place = resolver.at(offence.provisions[0]!);
    if (!place) return [];
    const whole = { ...place, anchor: offence.provisions.length === 1 ? place.anchor : undefined };
    const paragraphs = offence.provisions.flatMap((id) => anchorOf(id) ?? []);
    const findings = checkPenalties(stated, tiersOf(whole, paragraphs));
    return [
      {
        verdict: {
          is: 'named',
          offence,
          words,
          alternatives: offences.filter((other) => other !== offence),
          instead,
        },
        place: whole,
        offences: offencesAt(whole, resolver),
        remarks: [
          ...(distinct.length > 1 ? [{ is: 'several-offences', offences: distinct } as const] : []),
          ...stateOf(place),
          ...penaltyRemarks(findings, stated),
          ...confusedWith(whole, [], resolver),
        ],
      },
    ];
  });
}

/** The offences of a place: of its paragraph, or of the whole article. */
export function offencesAt(
  { article, anchor }: CheckedPlace,
  { data }: PlaceResolver,
): CheckedOffence[] {
  const paragraph = anchor?.split('-')[0];
  return data.offences.filter(({ provisions }) =>
    provisions.some(
      (id) => pageOf(id) === article.id && (!paragraph || anchorOf(id) === paragraph),
    ),
  );
}

function relationOf(
  place: CheckedPlace,
  { offences }: NamedOffences,
  resolver: PlaceResolver,
): Relation {
  const own = offencesAt(place, resolver);
  if (offences.some((offence) => own.includes(offence))) return 'is';
  const provisions = offences.flatMap((offence) => offence.provisions);
  if (provisions.some((id) => pageOf(id) === place.article.id)) return 'other-paragraph';
  if (place.article.reaches)
    return provisions.some((id) => reached(id, place.article.id, resolver)) ? 'gateway' : 'other';
  // A rule that defines no crime may well be cited with one. An article that sets penalties of its
  // own punishes something else.
  const ofArticle = offencesAt({ ...place, anchor: undefined }, resolver);
  const punishes = own.length > 0 || ofArticle.length > 0 || tiersOf(place).length > 0;
  return punishes ? 'other' : 'rule';
}

/** Whether an article’s tier is added to those of a paragraph. */
function reached(id: string, gateway: string, resolver: PlaceResolver): boolean {
  const place = resolver.at(id);
  return (
    place !== undefined &&
    tiersOf(place).some(({ at, gateway: added }) => added && at.startsWith(`${gateway}#`))
  );
}

/**
 * The paragraphs of an article that the named offence stands in, so that its tiers are not mixed
 * with others.
 */
function paragraphsOf(place: CheckedPlace, named: readonly NamedOffences[]): string[] | undefined {
  const own = named
    .flatMap(({ offences }) => offences.flatMap(({ provisions }) => provisions))
    .filter((id) => pageOf(id) === place.article.id);
  return own.length ? own.flatMap((id) => anchorOf(id) ?? []) : undefined;
}

function relationRemarks(
  place: CheckedPlace,
  named: readonly NamedOffences[],
  own: readonly Relation[],
  met: readonly boolean[],
): Remark[] {
  return named.flatMap(({ offences }, n): Remark[] => {
    const offence = offences[0]!;
    const relation = own[n];
    if (relation === 'gateway') return [{ is: 'gateway', offence }];
    if (met[n]) return [];
    const elsewhere = relation === 'rule' || (relation === 'other' && met.includes(true));
    if (elsewhere) return [{ is: 'defined-elsewhere', offence }];
    if (relation !== 'other-paragraph') return [];
    const there = offences.find(({ provisions }) =>
      provisions.some((id) => pageOf(id) === place.article.id),
    )!;
    return [
      {
        is: 'other-paragraph',
        offence: there,
        paragraphs: there.provisions.filter((id) => pageOf(id) === place.article.id),
      },
    ];
  });
}

/** Whether the wording is in force, and whether another came after it. */
export function stateOf({ law, article, wording }: CheckedPlace): Remark[] {
  if (wording !== article.wordings.at(-1)) return [{ is: 'earlier-wording', last: wording.to! }];
  if (law.repealed) return [{ is: 'repealed', last: law.repealed, now: article.now ?? [] }];
  return article.wordings.length > 1 ? [{ is: 'later-wording', from: wording.from }] : [];
}

const isWrong = ({ is }: PenaltyFinding): boolean =>
  is === 'not-in-text' || is === 'no-penalty' || is === 'other-threshold';

/**
 * Whether a finding is worth saying. Of an article without penalties it is only where the words
 * claim one that its own text does not name.
 */
function speaks(
  finding: PenaltyFinding,
  { article, wording }: CheckedPlace,
  words: string,
): boolean {
  if (finding.is !== 'no-penalty') return true;
  const text = wording.paragraphs
    .map(({ text: own, items }) => [own, ...items].join(' '))
    .join(' ');
  const { death, term } = finding.stated;
  const namesDeath = death && /death/i.test(`${article.title} ${text}`);
  const namesYears = term && /\byears\b/.test(text);
  return asserting.test(words) && !namesDeath && !namesYears;
}

/** What the place is confused with, at most three; what is named or cited with it comes first. */
export function confusedWith(
  place: CheckedPlace,
  named: readonly NamedOffences[],
  resolver: PlaceResolver,
): Remark[] {
  const own = [place.article.id, ...offencesAt(place, resolver).map(({ id }) => id)];
  const wanted = named.flatMap(({ offences }) =>
    offences.flatMap(({ id, provisions }) => [id, ...provisions.map(pageOf)]),
  );
  const found = resolver.data.confused
    .filter(([owner, other]) => own.includes(owner) && !own.includes(other))
    .map(([, other, why]) => ({ with: other, why }))
    .filter((one) => !own.includes(provisionOf(one.with)));
  const weight = (one: { with: string }) => (wanted.includes(one.with) ? 1 : 0);
  const distinct = [...new Map(found.toReversed().map((one) => [one.with, one])).values()];
  const sorted = distinct.toReversed().sort((x, y) => weight(y) - weight(x));
  return sorted.slice(0, 3).map((one) => ({ is: 'confused', ...one }));
}
