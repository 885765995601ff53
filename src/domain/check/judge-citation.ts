/** Judges a group of citations with the words that belong to it. Everything rests on the data: offences, tiers, titles. */
import type { CitedGroup } from './cited-groups.ts';
import type { CheckedOffence } from './check-data.ts';
import type { NamedOffences, OffenceNames } from './named-offences.ts';
import { checkPenalties } from './penalty-check.ts';
import { tiersOf, type Places } from './resolve-place.ts';
import { statedPenalties, type StatedPenalty } from './stated-penalty.ts';
import type { Card, CheckedPlace, PenaltyFinding, Remark, Verdict } from './verdict.ts';

/** How a place stands to an offence that is named with it. */
type Relation = 'is' | 'other-paragraph' | 'gateway' | 'rule' | 'other';

/** No more offences are shown for words that several share. */
const mostNamed = 4;
const asserting =
  /carr(?:y|ies)|punish|fac(?:e|es|ing)|up to|at least|maximum|minimum|provides? for|sentenc|penalt|years|判|处|刑/;

/** Cards for one group: a card for each place, then one for each offence that is named and stands elsewhere. */
export function judgeCitation(group: CitedGroup, places: Places, names: OffenceNames): Card[] {
  if (group.unknownLaw)
    return [
      {
        verdict: { is: 'law-not-held', law: group.unknownLaw },
        place: undefined,
        offences: [],
        remarks: [],
      },
    ];
  const followed = group.citations.map((citation) => places.follow(citation, group.words));
  const cited = followed.flatMap((one) => one.places);
  const named = names.find(group.words);
  const stated = statedPenalties(group.words, places.data.thresholds);
  const relations = cited.map((place) => named.map((one) => relationOf(place, one, places)));
  const met = named.map((_, n) =>
    relations.some((list) => list[n] === 'is' || list[n] === 'gateway'),
  );
  const findings = cited.map((place) =>
    checkPenalties(stated, tiersOf(place, paragraphsOf(place, named))),
  );
  const basis: Remark[] =
    group.basis === 'named'
      ? []
      : [{ is: group.basis === 'nearby' ? 'law-nearby' : 'law-assumed' }];
  const cards = cited.map((place, i): Card => {
    const own = relations[i]!;
    // Where one of several names fits, the others may be said of something else in the sentence.
    const stray = met.includes(true)
      ? -1
      : own.findIndex((relation) => relation === 'other' || relation === 'other-paragraph');
    // The death that an article adds to others says nothing of an offence it does not reach.
    const said = findings[i]!.filter(
      (finding) => speaks(finding, place, group.words) && !(stray >= 0 && place.article.reaches),
    );
    // In a list of articles a penalty need stand in one of them only.
    const wrong = said.some(
      (finding, f) =>
        isWrong(finding) &&
        (cited.length === 1 || findings.every((list) => !list[f] || isWrong(list[f]))),
    );
    const verdict: Verdict =
      stray >= 0
        ? { is: 'other-provision', named: named[stray]!.words, offences: named[stray]!.offences }
        : wrong
          ? { is: 'penalty-differs' }
          : said.some(({ is }) => is === 'through-gateway')
            ? { is: 'through-another' }
            : own.some((relation) => relation === 'is' || relation === 'gateway') ||
                said.some(({ is }) => is === 'in-text' || is === 'within')
              ? { is: 'agrees' }
              : { is: 'found' };
    return {
      verdict,
      place,
      offences: offencesAt(place, places),
      remarks: [
        ...basis,
        ...stateOf(place),
        ...relationRemarks(place, named, own, met),
        ...said.map((finding): Remark => ({ is: 'penalty', finding })),
        ...(stated.some(({ reprieve }) => reprieve) ? [{ is: 'reprieve' } as const] : []),
        ...confusedWith(place, named, places),
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
    ...missed.flatMap((one) => namedCards(one, places, stated, true)),
  ];
}

/** Cards for an offence that words name: the first of those that share the words, with the others beside it. */
export function namedCards(
  { offences, words }: NamedOffences,
  places: Places,
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
    const place = places.at(offence.provisions[0]!);
    if (!place) return [];
    const whole = { ...place, anchor: offence.provisions.length === 1 ? place.anchor : undefined };
    const said = checkPenalties(
      stated,
      tiersOf(
        whole,
        offence.provisions.map((id) => id.split('#')[1]!),
      ),
    );
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
        offences: offencesAt(whole, places),
        remarks: [
          ...(distinct.length > 1 ? [{ is: 'several-offences', offences: distinct } as const] : []),
          ...stateOf(place),
          ...said.map((finding): Remark => ({ is: 'penalty', finding })),
          ...(stated.some(({ reprieve }) => reprieve) ? [{ is: 'reprieve' } as const] : []),
          ...confusedWith(whole, [], places),
        ],
      },
    ];
  });
}

/** The offences of a place: of its paragraph, or of the whole article. */
export function offencesAt({ article, anchor }: CheckedPlace, { data }: Places): CheckedOffence[] {
  const paragraph = anchor?.split('-')[0];
  return data.offences.filter(({ provisions }) =>
    provisions.some(
      (id) => id.split('#')[0] === article.id && (!paragraph || id.endsWith(`#${paragraph}`)),
    ),
  );
}

function relationOf(place: CheckedPlace, { offences }: NamedOffences, places: Places): Relation {
  const own = offencesAt(place, places);
  if (offences.some((offence) => own.includes(offence))) return 'is';
  if (
    offences.some(({ provisions }) =>
      provisions.some((id) => id.split('#')[0] === place.article.id),
    )
  )
    return 'other-paragraph';
  if (place.article.reaches)
    return offences.some(({ provisions }) =>
      provisions.some((id) => reached(id, place.article.id, places)),
    )
      ? 'gateway'
      : 'other';
  // A rule that defines no crime may well be cited with one; an article that sets its own penalties punishes something else.
  return own.length ||
    offencesAt({ ...place, anchor: undefined }, places).length ||
    tiersOf(place).length
    ? 'other'
    : 'rule';
}

/** Whether an article’s tier is added to those of a paragraph. */
function reached(id: string, gateway: string, places: Places): boolean {
  const place = places.at(id);
  return (
    place !== undefined &&
    tiersOf(place).some(({ at, gateway: added }) => added && at.startsWith(`${gateway}#`))
  );
}

/** The paragraphs of an article that the named offence stands in, so that its tiers are not mixed with others. */
function paragraphsOf(place: CheckedPlace, named: readonly NamedOffences[]): string[] | undefined {
  const own = named
    .flatMap(({ offences }) => offences.flatMap(({ provisions }) => provisions))
    .filter((id) => id.split('#')[0] === place.article.id);
  return own.length ? own.map((id) => id.split('#')[1]!) : undefined;
}

function relationRemarks(
  place: CheckedPlace,
  named: readonly NamedOffences[],
  own: readonly Relation[],
  met: readonly boolean[],
): Remark[] {
  return named.flatMap(({ offences }, n): Remark[] => {
    const offence = offences[0]!;
    if (own[n] === 'gateway') return [{ is: 'gateway', offence }];
    if (!met[n] && (own[n] === 'rule' || (own[n] === 'other' && met.includes(true))))
      return [{ is: 'defined-elsewhere', offence }];
    if (own[n] !== 'other-paragraph' || met[n]) return [];
    const there = offences.find(({ provisions }) =>
      provisions.some((id) => id.split('#')[0] === place.article.id),
    )!;
    return [
      {
        is: 'other-paragraph',
        offence: there,
        paragraphs: there.provisions.filter((id) => id.split('#')[0] === place.article.id),
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

/** Of an article without penalties something is said only where the words claim one that its own text does not name. */
function speaks(
  finding: PenaltyFinding,
  { article, wording }: CheckedPlace,
  words: string,
): boolean {
  if (finding.is !== 'no-penalty') return true;
  const text = wording.paragraphs
    .map(({ text: own, items }) => [own, ...items].join(' '))
    .join(' ');
  return (
    asserting.test(words) &&
    !(finding.stated.death && /death/i.test(`${article.title} ${text}`)) &&
    !(finding.stated.term && /\byears\b/.test(text))
  );
}

/** What the place is confused with; what is named or cited with it first. */
export function confusedWith(
  place: CheckedPlace,
  named: readonly NamedOffences[],
  places: Places,
): Remark[] {
  const own = [place.article.id, ...offencesAt(place, places).map(({ id }) => id)];
  const wanted = named.flatMap(({ offences }) =>
    offences.flatMap(({ id, provisions }) => [
      id,
      ...provisions.map((provision) => provision.split('#')[0]!),
    ]),
  );
  const found = places.data.confused
    .flatMap(([owner, other, why]) =>
      own.includes(owner) && !own.includes(other)
        ? [{ with: other, why, theirs: false }]
        : own.includes(other) && !own.includes(owner)
          ? [{ with: owner, why, theirs: true }]
          : [],
    )
    .filter((one) => !own.includes(one.with.split('/').slice(0, 3).join('/')));
  const weight = (one: { with: string; theirs: boolean }) =>
    (wanted.includes(one.with) ? 2 : 0) + (one.theirs ? 0 : 1);
  const sorted = [...new Map(found.map((one) => [one.with, one])).values()].sort(
    (a, b) => weight(b) - weight(a),
  );
  return sorted.slice(0, 3).map((one) => ({ is: 'confused', ...one }));
}
