/**
 * What a check found, in sentences. A sentence is a list of texts and links, without any markup.
 */
import { placeInWords } from '../reference/anchors.ts';
import { longDate } from '../language/dates.ts';
import { isWrong } from './penalty/penalty-check.ts';
import { penaltyWords } from './penalty/penalty-in-words.ts';
import { isRed } from './red.ts';
import type { CheckedOffence } from './check-data.ts';
import type { PlaceResolver } from './resolve-place.ts';
import { statementWords } from './statements/statement-in-words.ts';
import { anchorOf, articleOf, pageOf } from '../reference/id.ts';
import type { Card, CheckedPlace, Piece, Remark, Sentence, Verdict } from './verdict.ts';

/**
 * How a verdict is marked: right, wrong, or in need of care. The mark goes with words, never alone.
 */
export type Tone = 'good' | 'bad' | 'care' | 'plain';

/** “Criminal Law art. 111 ¶ 1”, with its day where a later wording followed. */
export function placeWords({ law, article, anchor, wording }: CheckedPlace): string {
  const place = `${law.short} ${law.unit} ${articleOf(article.id)}${placeInWords(anchor)}`;
  if (wording === article.wordings.at(-1)) return place;
  return `${place} as it stood from ${longDate(wording.from)}`;
}

const nounOf = (unit: string): string => (unit === 'art.' ? 'article' : unit);
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const offenceLink = ({ id, title, zh }: CheckedOffence): Piece => ({
  id,
  text: `${title} (${zh})`,
});

/** The verdict in one sentence, which stands first on the card. Only what is proved is wrong. */
export function verdictWords(
  card: Card,
  resolver: PlaceResolver,
): { tone: Tone; label: string; sentence: Sentence } {
  const words = wordsOf(card, resolver);
  if (isRed(card)) return { ...words, tone: 'bad' };
  return words.tone === 'bad' ? { ...words, tone: 'care' } : words;
}

function wordsOf(
  { verdict, place, offences, remarks }: Card,
  resolver: PlaceResolver,
): { tone: Tone; label: string; sentence: Sentence } {
  const name = place ? placeWords(place) : '';
  switch (verdict.is) {
    case 'found':
      return {
        tone: 'plain',
        label: 'What it is',
        sentence: [
          `${name}: `,
          { id: place!.article.id, text: place!.article.title },
          '.',
          ...(offences.length ? [' It defines ', ...list(offences.map(offenceLink)), '.'] : []),
        ],
      };
    case 'agrees':
      return {
        tone: 'good',
        label: 'Agrees with the text',
        sentence: [
          `What is said of ${name} agrees with the text as far as it can be compared.`,
          ...(offences.length
            ? [' The article defines ', ...list(offences.map(offenceLink)), '.']
            : []),
        ],
      };
    case 'through-another':
      return {
        tone: 'care',
        label: 'Only through another article',
        sentence: [
          `A penalty stated does not stand in ${name} itself; it comes from another article, on conditions of its own.`,
        ],
      };
    case 'other-provision':
      return {
        tone: 'bad',
        label: 'Another provision',
        sentence: otherProvision(verdict, place!, resolver),
      };
    case 'perhaps-other':
      return {
        tone: 'care',
        label: 'Perhaps another provision',
        sentence: [
          `“${verdict.named}” is defined in `,
          ...list(
            [...new Set(verdict.offences.map(({ provisions }) => provisions[0]!.split('#')[0]!))]
              .slice(0, 4)
              .map((id) => linkTo(id, resolver)),
          ),
          `. ${name} is: `,
          { id: place!.article.id, text: place!.article.title },
          '. Whether the words claim that it defines the offence cannot be told.',
        ],
      };
    case 'recipient-abroad':
      return {
        tone: 'care',
        label: 'Another provision for a recipient abroad',
        sentence: [
          'With a recipient outside the territory the offence is ',
          offenceLink(verdict.offence),
          ', ',
          linkTo(verdict.offence.provisions[0]!, resolver),
          `. ${name} is: `,
          { id: place!.article.id, text: place!.article.title },
          '.',
        ],
      };
    case 'outside-tiers':
      return {
        tone: 'care',
        label: 'No tier holds that term',
        sentence: [
          `The term stated lies in no tier of ${name}. It may be for several crimes, or below the range.`,
        ],
      };
    case 'one-tier':
      return {
        tone: 'care',
        label: 'True of one tier only',
        sentence: [
          `What is stated of ${name} is true of one tier, not of the whole range of the article.`,
        ],
      };
    case 'version-not-held':
      return {
        tone: 'care',
        label: 'Version not held',
        sentence: [
          ...(verdict.law.earlier
            ? [verdict.law.earlier]
            : [
                'The version named is not held here: ',
                { id: verdict.law.id, text: verdict.law.short },
                ` is held from ${longDate(verdict.law.from)}.`,
              ]),
        ],
      };
    case 'penalty-differs':
      if (rangeRight(remarks))
        return {
          tone: 'bad',
          label: 'Range right, condition wrong',
          sentence: [`The range stated is in ${name}, but other words open it than those stated.`],
        };
      return {
        tone: 'bad',
        label: 'Differs from the text',
        sentence: [`The penalty stated is not what ${name} says.`],
      };
    case 'statement-differs':
      return {
        tone: 'bad',
        label: 'Not what the text says',
        sentence: statementWords(verdict.findings, name),
      };
    case 'defined-elsewhere':
      return {
        tone: 'bad',
        label: 'Another provision',
        sentence: [
          offenceLink(verdict.offence),
          ` is not in ${verdict.law.short} ${verdict.law.unit} ${verdict.article}, which is not held here; it is in `,
          linkTo(verdict.offence.provisions[0]!, resolver),
          '.',
        ],
      };
    case 'reach-differs':
      return {
        tone: 'bad',
        label: 'Not what the text says',
        sentence: [
          verdict.reaches ? `${name} does not except ` : `${name} excepts `,
          linkTo(verdict.other, resolver),
          '.',
        ],
      };
    case 'named':
      return {
        tone: 'plain',
        label: verdict.instead ? 'Where it stands' : 'What it may mean',
        sentence: [`“${verdict.words}” points to `, offenceLink(verdict.offence), `, ${name}.`],
      };
    case 'no-such-article': {
      const { law, article } = verdict;
      const noun = nounOf(law.unit);
      return {
        tone: 'bad',
        label: 'No such article',
        sentence: [
          { id: law.id, text: law.short },
          ` ends with ${noun} ${law.last}; there is no ${noun} ${article}.`,
        ],
      };
    }
    case 'no-such-place':
      return {
        tone: 'bad',
        label: 'No such place',
        sentence: [
          `${name} has no ${verdict.cited}. It has ${count(place!.wording.paragraphs.length, 'paragraph')}.`,
        ],
      };
    case 'not-held':
      return {
        tone: 'care',
        label: 'Not held here',
        sentence: [
          { id: verdict.law.id, text: verdict.law.short },
          ` ${verdict.law.unit} ${verdict.article} is not held here, so nothing can be said of it.`,
        ],
      };
    case 'law-not-held':
      return {
        tone: 'care',
        label: 'Not held here',
        sentence: [
          `A law called “${verdict.law}” is not held here. The number was not read as one of another law.`,
        ],
      };
    case 'quotation': {
      const words = quotationWords(verdict, name);
      return { ...words, sentence: [...words.sentence, ...leftOut(verdict)] };
    }
    case 'quotation-not-found': {
      const chinese = verdict.language === 'zh';
      return {
        tone: 'care',
        label: 'Not found',
        sentence: [
          `This ${chinese ? 'Chinese ' : ''}passage stands in no text held here. `,
          chinese
            ? 'It may be of an article or a law that is not held.'
            : 'It may be another translation, or of an article that is not held.',
        ],
      };
    }
    case 'examined':
      return {
        tone: 'plain',
        label: 'Examined here',
        sentence: [
          'These are words of the article that this reference examines: ',
          ...list(verdict.claims.map(({ id, title }) => ({ id, text: title }))),
          '.',
        ],
      };
    case 'phrases':
      return {
        tone: 'care',
        label: 'Probably from here',
        sentence: [
          `Phrases of this passage stand in ${name}: ${verdict.phrases.join('、')}. ` +
            'The official Chinese is not part of this site, so the rest could not be compared.',
        ],
      };
  }
}

/** Whether all that differs is the condition of a range that is in the text. */
const rangeRight = (remarks: readonly Remark[]): boolean => {
  const wrong = remarks.flatMap((remark) =>
    remark.is === 'penalty' && isWrong(remark.finding) ? [remark.finding.is] : [],
  );
  return wrong.length > 0 && wrong.every((is) => is === 'other-threshold');
};

/** What of a quotation was not compared, in sentences; empty where all of it was. */
function leftOut({ part, only, language }: Extract<Verdict, { is: 'quotation' }>): Sentence {
  const unit = language === 'zh' ? 'characters' : 'words';
  return [
    ...(part
      ? [' What stands around these words in the paste was not compared word for word.']
      : []),
    ...(only ? [` Only its first ${only} ${unit} were compared.`] : []),
  ];
}

function quotationWords(
  { how, language, comparison, cited, part }: Extract<Verdict, { is: 'quotation' }>,
  name: string,
): ReturnType<typeof verdictWords> {
  const text = language === 'zh' ? 'the official Chinese' : 'our translation';
  const changes = comparison.extra + comparison.missing;
  const unit = language === 'zh' ? 'character' : 'word';
  const match =
    changes === 0
      ? `stands in ${text}, word for word`
      : `stands in ${text} with ${count(changes, unit)} changed`;
  switch (how) {
    case 'exact':
      return part
        ? { tone: 'plain', label: 'Exact in part', sentence: [`A part of it ${match}: ${name}.`] }
        : { tone: 'good', label: 'Exact quotation', sentence: [`It ${match}: ${name}.`] };
    case 'altered':
      return {
        tone: 'bad',
        label: 'Altered quotation',
        sentence: [
          `It ${match}: ${name}.`,
          ...(language === 'en' ? [' Another translation may differ without being wrong.'] : []),
        ],
      };
    case 'other-version':
      return {
        tone: 'care',
        label: 'Another version',
        sentence: [`It ${match}, but in a wording that is no longer in force: ${name}.`],
      };
    case 'other-provision':
      return {
        tone: 'bad',
        label: 'Another provision',
        sentence: [`It ${match}, but of ${name}, not of ${cited}.`],
      };
    case 'alike':
      return {
        tone: 'care',
        label: 'Alike, not the same',
        sentence: [
          `It is nearest to ${name}, but too far from ${text} to be called a quotation of it.`,
          ...(language === 'en'
            ? [
                ' It may be another translation or a summary; whether it is right cannot be told from the words.',
              ]
            : []),
        ],
      };
  }
}

/** A remark in a sentence. */
export function remarkWords(
  remark: Remark,
  place: CheckedPlace | undefined,
  resolver: PlaceResolver,
): Sentence {
  switch (remark.is) {
    case 'law-assumed':
      return ['No law was named; the Criminal Law was assumed.'];
    case 'also-in':
      return [
        'The same words also stand in ',
        ...list(remark.places.map((id) => linkTo(id, resolver))),
        '.',
      ];
    case 'taiwanese-paragraph':
      return [
        'In the statutes of Taiwan 項 is a paragraph and 款 an item; in the law of the mainland 款 is ' +
          'the paragraph and 项 the item. Read here as the mainland writes it.',
      ];
    case 'law-nearby':
      return ['The law was taken from elsewhere in the text.'];
    case 'repealed':
      return [
        `No longer in force: ${place!.law.title} ended on ${longDate(remark.last)}.`,
        ...(remark.now.length
          ? [' See now ', ...list(remark.now.map((id) => linkTo(id, resolver))), '.']
          : []),
      ];
    case 'earlier-wording':
      return [
        `This wording was in force until ${longDate(remark.last)}. `,
        { id: place!.article.id, text: 'The text in force' },
        ' differs.',
      ];
    case 'later-wording':
      return [
        `The wording is that in force since ${longDate(remark.from)}. Earlier wordings are `,
        { id: `${place!.article.id}#versions`, text: 'on the page' },
        '.',
      ];
    case 'other-law-of-that-name':
      return [
        remark.law.repealed
          ? 'An earlier law of the same name has such an article: '
          : 'The present law of the same name has such an article: ',
        linkTo(`${remark.law.id}/${remark.article}`, resolver),
        '.',
      ];
    case 'other-paragraph':
      return [
        offenceLink(remark.offence),
        ' stands in another paragraph of the article: ',
        ...list(remark.paragraphs.map((id) => linkTo(id, resolver))),
        '.',
      ];
    case 'gateway':
      return [
        'It does not define ',
        offenceLink(remark.offence),
        ', which is in ',
        linkTo(remark.offence.provisions[0]!, resolver),
        '; it adds to the penalties there.',
      ];
    case 'defined-elsewhere':
      return [
        offenceLink(remark.offence),
        ' is defined in ',
        linkTo(remark.offence.provisions[0]!, resolver),
        ', not here.',
      ];
    case 'reprieve':
      return [
        'A death sentence with a two-year reprieve is a death sentence, not a suspended sentence: ',
        { id: 'penalties/death-with-reprieve', text: 'what a reprieve is' },
        '.',
      ];
    case 'several-offences':
      return [
        'The words fit several offences: ',
        ...list(remark.offences.map(offenceLink)),
        '. Which is meant cannot be told from them.',
      ];
    case 'penalty':
      return penaltyWords(remark.finding, (id) => linkTo(id, resolver));
    case 'confused':
      return ['Not the same as ', linkTo(remark.with, resolver), `: ${remark.why}`];
  }
}

/** “Article 111 is not the provision on “espionage”; that is Criminal Law art. 110. …” */
function otherProvision(
  { named, offences }: Extract<Verdict, { is: 'other-provision' }>,
  { law, article, anchor }: CheckedPlace,
  resolver: PlaceResolver,
): Sentence {
  const itself = `${capital(nounOf(law.unit))} ${articleOf(article.id)}${placeInWords(anchor)}`;
  const right = [
    ...new Set(
      offences.flatMap(({ provisions: [first] }) => {
        if (first === undefined) return [];
        return anchorOf(first) && pageOf(first) === article.id ? first : pageOf(first);
      }),
    ),
  ].slice(0, 4);
  return [
    `${itself} is not the provision on “${named}”; that is `,
    ...list(right.map((id) => linkTo(id, resolver))),
    `. ${itself} is: `,
    { id: article.id, text: article.title },
    '.',
  ];
}

/** The citation of a place as a link; the title of an offence. */
function linkTo(id: string, resolver: PlaceResolver): Piece {
  const place = resolver.at(id);
  return {
    id,
    text: place
      ? placeWords(place)
      : (resolver.data.offences.find((offence) => offence.id === pageOf(id))?.title ??
        resolver.nameOf(id)),
  };
}

/** “a, b and c”. */
export function list(pieces: readonly Piece[]): Sentence {
  return pieces.flatMap((piece, i): Sentence =>
    i === 0 ? [piece] : [i === pieces.length - 1 ? ' and ' : ', ', piece],
  );
}

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** A sentence without its links. */
export const plainSentence = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
