/**
 * Judges a group of citations with the words that belong to it. Every verdict follows from the
 * data: offences, tiers and titles.
 */
import { contentWords, stemOf } from '../language/analyze.ts';
import { normalize } from '../language/normalize.ts';
import type { CitedGroup, LawBasis } from './cited-groups.ts';
import type { CheckedOffence } from './check-data.ts';
import { standsAlone, type NamedOffences, type OffenceNames } from './named-offences.ts';
import { checkReadings, isWrong } from './penalty/penalty-check.ts';
import { tiersOf, type PlaceResolver } from './resolve-place.ts';
import { statedReadings, type StatedPenalty } from './penalty/stated-penalty.ts';
import { claimsDefinition } from './statements/definitions.ts';
import { statementFindings } from './judge-statement.ts';
import type { StatementFinding } from './statements/compare.ts';
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
/** Words that claim a penalty of an article. */
const asserting =
  /\bcarr(?:y|ies)\b|\bpunish(?:es|ed|able)\b|\bfac(?:e|es|ing)\b|up to|at least|maximum|minimum|\bimposes?\b|\bprescribes?\b|\bsentenced\b|years|判处|处以|可处|最高刑|法定刑|规定.{0,12}年以[上下]/;

/**
 * Cards for one group: one for each place that is cited, then one for each offence that is named
 * and stands elsewhere. A law that is not held gives one card and nothing else.
 * `beside`: ids of the articles that other citations of the text, beside which no offence is named,
 * lead to. `several`: whether the text has other citations.
 */
export function judgeCitation(
  group: CitedGroup,
  resolver: PlaceResolver,
  names: OffenceNames,
  beside: ReadonlySet<string> = new Set(),
  several = false,
): Card[] {
  if (group.unknownLaw) return [lawNotHeld(group.unknownLaw)];
  const followed = group.citations.map((citation) => resolver.follow(citation, group.time));
  const cited = distinctPlaces(followed.flatMap((one) => one.places));
  const named = names.find(group.words);
  const readings = statedReadings(group.words, resolver.data.thresholds);
  const stated = readings[0]!;
  const relations = cited.map((place) => named.map((one) => relationOf(place, one, resolver)));
  // For each offence named, whether one of the places is its own or adds to its penalties.
  const met = named.map(
    ({ offences }, n) =>
      relations.some((list) => isMet(list[n])) ||
      offences.some(({ provisions }) => provisions.some((id) => beside.has(pageOf(id)))),
  );
  const findings = cited.map((place) => {
    const own = checkReadings(readings, tiersOf(place, paragraphsOf(place, named)));
    if (!group.comparesTimes) return own;
    // Each penalty may be of another wording of the article.
    const others = place.article.wordings.map((wording) =>
      checkReadings(readings, tiersOf({ ...place, wording }, paragraphsOf(place, named))),
    );
    return own.filter(
      (finding, f) => !isWrong(finding) || others.every((list) => isWrong(list[f]!)),
    );
  });
  const claimed =
    named.some(({ words }) => standsAlone(words, group.sentence)) &&
    isPlainClaim(group.sentence, named);
  const basis: Remark[] = [
    ...basisRemarks(group.basis),
    ...(group.taiwanese ? [{ is: 'taiwanese-paragraph' } as const] : []),
  ];
  const contradictions = statementFindings(
    group,
    cited,
    followed.some(({ failed }) => failed.length > 0),
    resolver,
  );
  const defined = claimsDefinition(group.sentence);
  const inClause = statedReadings(group.sentence, resolver.data.thresholds)[0]!;
  const cards = cited.map((place, i): Card => {
    const own = relations[i]!;
    const stray =
      strayOffence(named, own, met) ?? (defined ? addedOffence(named, relations, own) : undefined);
    const told = findings[i]!.filter((finding, f) => {
      // The death that an article adds to others says nothing of an offence it does not reach.
      const added = place.article.reaches && (stray !== undefined || isWrong(finding));
      // Beside other citations a penalty may be of theirs.
      if (finding.is === 'no-penalty' && (several || inClause.length === 0)) return false;
      // In a list of articles a penalty need stand in one of them only.
      const elsewhere = isWrong(finding) && findings.some((list) => list[f] && !isWrong(list[f]));
      return !added && !elsewhere && speaks(finding, place, group.sentence);
    });
    const abroad = named.find((one, n) => one.abroad && own[n] === 'other' && !met.includes(true));
    return {
      verdict: verdictOf({
        stray,
        claimed,
        abroad,
        told,
        own,
        place,
        contradictions,
        isOneOffence: new Set(named.map(({ offences }) => offences[0])).size < 2,
        sentence: group.sentence,
      }),
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
      .map((card) => definedElsewhere(card, { named, defined, met, only: followed.length === 1 }))
      .map((card) => ({ ...card, remarks: [...basis, ...card.remarks] })),
    ...cards,
    ...missed.flatMap((one) => namedCards(one, resolver, readings, true)),
  ];
}

/** Whether words are the whole name of an offence, not a verb that may be anybody's. */
const isWholeName = ({ words, offences }: NamedOffences): boolean =>
  offences.some(
    ({ zh, title }) => words === zh.replace(/罪$/u, '') || words === title.toLowerCase(),
  );

/**
 * A card for an article that is not held, said to define an offence that stands in one that is. One
 * citation alone: of several, another may be of the offence.
 */
function definedElsewhere(
  card: Card,
  {
    named,
    defined,
    met,
    only,
  }: { named: readonly NamedOffences[]; defined: boolean; met: readonly boolean[]; only: boolean },
): Card {
  const { verdict } = card;
  if (verdict.is !== 'not-held' || !defined || !only || met.includes(true)) return card;
  const [one] = named;
  if (!one || named.length > 1 || !isWholeName(one)) return card;
  const offence = one.offences[0]!;
  const ofLaw = offence.provisions.every((id) => provisionOf(id).startsWith(`${verdict.law.id}/`));
  const restsThere = offence.restsOn.includes(`${verdict.law.id}/${verdict.article}`);
  if (!ofLaw || restsThere) return card;
  const { law, article } = verdict;
  return { ...card, verdict: { is: 'defined-elsewhere', offence, law, article } };
}

/** Each place once. */
const distinctPlaces = (places: readonly CheckedPlace[]): CheckedPlace[] => [
  ...new Map(places.map((place) => [`${place.wording.id}#${place.anchor ?? ''}`, place])).values(),
];

/** Words of a sentence that names an offence and an article and says no more of what is done. */
const frame = new RegExp(
  '\\b(?:articles?|arts?|sections?|law|code|crimes?|offen[cs]es?|charges?|charged|convict\\w*|sentenc\\w*|accus\\w*|' +
    'punish\\w*|prosecut\\w*|guilty|found|court|provision|provides?|defin\\w*|cover\\w*|deals?|carr(?:y|ies)|prescribes?|' +
    'statut\\w*|penal\\w*|criminal\\w*|prison|jail\\w*|imprison\\w*|years?|months?|life|death|term|maximum|minimum|' +
    'with|under|which|that|this|according|pursuant|states?|says?|called|known|namely|person|people|whoever|those|' +
    'face[sd]?|facing|may|can|could|for|from|the|and|not|but|was|were|has|have|been|his|her|him|who|illegally|unlawfully)\\b' +
    '|根据|依照|依据|按照|规定|构成|涉嫌|被判|判处|被告人|犯|罪|的|了|之|我国|有期徒刑|无期徒刑|死刑|拘役|管制|以上|以下|最高|最低|可|应|处|即|是|为|所|其|行为|触犯|以',
  'gu',
);

/** “Funding the crimes of Articles 102 to 105”: their crimes are the object, not what is named. */
const crimesOf = /\b(?:crimes|offen[cs]es|acts) (?:of|in|under|punished by)\s*(?:[,;.]|$)/;

/** Whether little more is said than which offence it is: then the article is claimed to define it. */
function isPlainClaim(sentence: string, named: readonly NamedOffences[]): boolean {
  if (crimesOf.test(sentence)) return false;
  const left = named
    .reduce((words, one) => words.replaceAll(one.words, ' '), sentence)
    .replace(frame, ' ');
  const latin = left.match(/[a-z]{4,}/g)?.length ?? 0;
  const han = left.match(/\p{Script=Han}/gu)?.length ?? 0;
  return latin <= 5 && han <= 12;
}

/** Whether the words that name an offence stand in the article itself. */
function hasWords({ article, wording, anchor }: CheckedPlace, { words }: NamedOffences): boolean {
  const cited = wording.paragraphs.filter(
    (_, p) => !anchor || anchor.split('-')[0] === `p${p + 1}`,
  );
  const own = cited.flatMap(({ text, items, phrases }) => [text, ...items, ...phrases]);
  const text = normalize([...(anchor ? [] : [article.title]), ...own].join(' '));
  if (/\p{Script=Han}/u.test(words)) return text.includes(words.replace(/罪$/u, ''));
  const stems = new Set(contentWords(text).map(stemOf));
  return contentWords(words).every((word) => stems.has(stemOf(word)));
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

/** The offence said to be defined by an article that only adds to its penalties. */
const addedOffence = (
  named: readonly NamedOffences[],
  relations: readonly (readonly Relation[])[],
  own: readonly Relation[],
): NamedOffences | undefined =>
  named.find(
    (one, n) =>
      (own[n] === 'gateway' || own[n] === 'rule') &&
      isWholeName(one) &&
      relations.every((list) => list[n] !== 'is'),
  );

interface Judged {
  stray: NamedOffences | undefined;
  /** Whether the sentence claims that the article defines the offence. */
  claimed: boolean;
  abroad: NamedOffences | undefined;
  told: readonly PenaltyFinding[];
  own: readonly Relation[];
  place: CheckedPlace;
  contradictions: readonly StatementFinding[];
  /** Whether all that is named leads to one offence. */
  isOneOffence: boolean;
  /** The words of the sentence of the citation. */
  sentence: string;
}

/** The gravest that can be proved comes first; agreement needs something that agrees. */
function verdictOf({
  isOneOffence,
  stray,
  claimed,
  abroad,
  told,
  own,
  place,
  contradictions,
  sentence,
}: Judged): Verdict {
  const is = (kind: PenaltyFinding['is']) => told.some((finding) => finding.is === kind);
  if (abroad) return { is: 'recipient-abroad', offence: abroad.offences[0]! };
  // Of several offences named the article may be said of another.
  const isThing =
    stray !== undefined && sentence.includes(stray.words) && !standsAlone(stray.words, sentence);
  const isOwnWord = stray !== undefined && hasWords(place, stray);
  if (stray?.isName && claimed && isOneOffence && !isThing && !isOwnWord)
    return { is: 'other-provision', named: stray.words, offences: stray.offences };
  // Where the article has the words too, or they name a thing, it may well be meant.
  const perhaps: Verdict | undefined = stray && {
    is: 'perhaps-other',
    named: stray.words,
    offences: stray.offences,
  };
  const contradiction: Verdict | undefined = contradictions.length
    ? { is: 'statement-differs', findings: [...contradictions] }
    : undefined;
  if (perhaps && !isThing && !isOwnWord) return contradiction ?? perhaps;
  if (told.some(isWrong)) return { is: 'penalty-differs' };
  if (contradiction) return contradiction;
  if (perhaps) return perhaps;
  if (is('through-gateway') || is('death-elsewhere')) return { is: 'through-another' };
  if (is('outside')) return { is: 'outside-tiers' };
  const agrees = is('in-text') || is('within');
  if ((is('one-end') || is('without-condition')) && !agrees) return { is: 'one-tier' };
  return own.some(isMet) || agrees ? { is: 'agrees' } : { is: 'found' };
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
  { offences, words, isName }: NamedOffences,
  resolver: PlaceResolver,
  readings: readonly (readonly StatedPenalty[])[],
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
    const findings = checkReadings(readings, tiersOf(whole, paragraphs)).filter(
      (finding) => !isWrong(finding) || claimsPenalty(finding),
    );
    const alternatives = offences.filter((other) => other !== offence);
    // A sentence for several crimes, and words that are no name, prove nothing of this one.
    const clause = readings[0]?.[0]?.clause ?? '';
    const alone =
      isName &&
      distinct.length === 1 &&
      !instead &&
      (readings[0]?.length ?? 0) < 2 &&
      !severalCrimes.test(clause);
    return [
      {
        verdict: verdictOfNamed(findings, alone) ?? {
          is: 'named',
          offence,
          words,
          alternatives,
          instead,
        },
        place: whole,
        offences: offencesAt(whole, resolver),
        remarks: [
          ...(distinct.length > 1 ? [{ is: 'several-offences', offences: distinct } as const] : []),
          ...stateOf(place),
          ...penaltyRemarks(findings, readings[0] ?? []),
          ...confusedWith(whole, [], resolver),
        ],
      },
    ];
  });
}

/** Words by which death is claimed of a crime and not only spoken of. */
const bringsDeath =
  /\b(?:brings?|means?|leads?|gets?|can|could|(?<!\d )may(?! \d)|must|possible|available|appl\w+|allows?|includ\w+|even|reach\w*|goes|ends?|open)\b|[可能会判处适刑]/u;

/** Whether a penalty is claimed of a crime: a term always, death where the words say so. */
const claimsPenalty = ({ stated: { term, life, clause } }: PenaltyFinding): boolean =>
  term !== undefined || life || asserting.test(clause) || bringsDeath.test(clause);

/** Words of a sentence for several crimes. */
const severalCrimes =
  /\btogether\b|\bcombined\b|\bin all\b|\bbribe\w*|\bcorruption\b|\babuse of power\b|\bembezzle\w*|\bfraud\b|数罪|受贿|贪污|行贿|滥用职权|诈骗/u;

/** What the penalties stated of one offence come to; undefined where they decide nothing. */
function verdictOfNamed(findings: readonly PenaltyFinding[], alone: boolean): Verdict | undefined {
  if (!alone) return undefined;
  if (findings.some(isWrong)) return { is: 'penalty-differs' };
  if (findings.some(({ is }) => is === 'through-gateway' || is === 'death-elsewhere'))
    return { is: 'through-another' };
  if (findings.some(({ is }) => is === 'in-text')) return { is: 'agrees' };
  if (findings.some(({ is }) => is === 'outside')) return { is: 'outside-tiers' };
  const ofOne = findings.some(({ is }) => is === 'one-end' || is === 'without-condition');
  return ofOne ? { is: 'one-tier' } : undefined;
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
  if (provisions.some((id) => pageOf(id) === place.article.id))
    // A paragraph without an offence of its own says how the others apply.
    return own.length > 0 ? 'other-paragraph' : 'rule';
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
  const { death, term, life } = finding.stated;
  if (death === false || /\b(?:outside|except|apart from|other than|besides)\b|除/u.test(words))
    return false;
  const phrases = wording.paragraphs.flatMap((paragraph) => paragraph.phrases).join(' ');
  const namesDeath = death && /death|死/iu.test(`${article.title} ${text} ${phrases}`);
  const namesLife = life && /\blife\b|无期/iu.test(`${text} ${phrases}`);
  const namesYears = term && /\byears?\b|年/u.test(`${text} ${phrases}`);
  // “Death with a reprieve is a death sentence; … up to three years”: each clause for itself.
  const clause = finding.stated.term ? words : finding.stated.clause;
  return asserting.test(clause) && !namesDeath && !namesYears && !namesLife;
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
