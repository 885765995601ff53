/**
 * A finding as a card: the verdict in words first, then the differences, the provision, what it is
 * confused with and the citation.
 */
import { parseAnchor } from '../../domain/reference/anchors.ts';
import type { Card, CheckedPlace, Remark } from '../../domain/check/verdict.ts';
import type { ChineseTexts } from '../../domain/check/check-data.ts';
import type { PlaceResolver } from '../../domain/check/resolve-place.ts';
import { citedOf } from '../../domain/check/citable-place.ts';
import { html, plainText } from '../../domain/cite/runs.ts';
import { plainStyle, styleOf, unchecked } from '../../domain/cite/styles.ts';
import {
  placeWords,
  remarkWords,
  verdictWords,
  type Tone,
} from '../../domain/check/findings-in-words.ts';
import type { Sentence } from '../../domain/check/verdict.ts';
import { longDate } from '../../domain/language/dates.ts';
import { writeCitation } from '../../derive/cite/write-citation.ts';
import { urlOf } from '../../urls.ts';
import { chosen } from '../cite/cite-address.ts';
import { copy } from '../cite/clipboard.ts';
import { element, link, mixed } from '../dom.ts';
import { diffView } from './diff-view.ts';

const signs: Record<Tone, string> = { good: '●', bad: '○', care: '?', plain: '–' };
/** A text longer than this is folded. */
const short = 700;

/** What cards are shown with. */
export interface Shown {
  places: PlaceResolver;
  /** The official Chinese, where it was fetched. */
  chinese: ChineseTexts | undefined;
  /** Where the site is published, for the addresses in citations. */
  origin: string;
}

/** The card. `n` makes its ids unique. */
export function cardView(card: Card, n: number, { places, chinese, origin }: Shown): HTMLElement {
  const { tone, label, sentence } = verdictWords(card, places);
  const sign = element('span', 'sign', signs[tone]);
  sign.setAttribute('aria-hidden', 'true');
  const heading = element('h3', `check-verdict ${tone}`, sign, ' ', label);
  heading.id = `finding-${n}`;
  const node = element(
    'article',
    'check-card',
    heading,
    element('p', 'check-sentence', ...pieces(sentence)),
  );
  node.setAttribute('aria-labelledby', heading.id);
  const { verdict, place } = card;
  if (verdict.is === 'quotation' && verdict.comparison.parts.length > 0)
    node.append(diffView(verdict.comparison.parts, verdict.language));
  const remarks = card.remarks.filter(({ is }) => is !== 'confused');
  if (remarks.length)
    node.append(
      element('ul', 'check-remarks', ...remarks.map((remark) => item(remark, place, places))),
    );
  if (place) node.append(provision(place, chinese));
  const confused = card.remarks.filter(({ is }) => is === 'confused');
  if (confused.length)
    node.append(
      element(
        'div',
        'not-same',
        element('h4', '', 'Commonly confused'),
        element('ul', '', ...confused.map((remark) => item(remark, place, places))),
      ),
    );
  if (place) node.append(citation(place, origin));
  return node;
}

/** A sentence with its links. */
export const pieces = (sentence: Sentence): (Node | string)[] =>
  sentence.flatMap((piece) =>
    typeof piece === 'string' ? mixed(piece) : [link(urlOf(piece.id), '', ...mixed(piece.text))],
  );

const item = (
  remark: Remark,
  place: CheckedPlace | undefined,
  places: PlaceResolver,
): HTMLElement => element('li', '', ...pieces(remarkWords(remark, place, places)));

function provision(place: CheckedPlace, chinese: ChineseTexts | undefined): HTMLElement {
  const { law, article, wording, anchor } = place;
  const at = anchor ? parseAnchor(anchor) : undefined;
  const name = link(
    urlOf(wording === article.wordings.at(-1) ? article.id : wording.id, anchor),
    '',
    placeWords(place),
  );
  const until = wording.to ?? law.repealed;
  const state = until
    ? `In force from ${longDate(wording.from)} to ${longDate(until)}`
    : `In force since ${longDate(wording.from)}`;
  const rows = wording.paragraphs.flatMap(({ text, items }, p) =>
    at && at.paragraph !== p + 1
      ? []
      : [
          element('p', '', element('span', 'number', `¶ ${p + 1}`), ' ', text),
          ...han(chinese?.[wording.id]?.[p]?.text),
          ...(items.length
            ? [
                element(
                  'ol',
                  '',
                  ...items.map((one, i) =>
                    element('li', '', one, ...han(chinese?.[wording.id]?.[p]?.items[i])),
                  ),
                ),
              ]
            : []),
        ],
  );
  const length = rows.reduce((sum, row) => sum + row.textContent.length, 0);
  const text =
    length > short
      ? element('details', '', element('summary', '', 'The text, in our translation'), ...rows)
      : element('div', '', ...rows);
  return element(
    'div',
    'check-provision',
    element(
      'p',
      'check-name',
      name,
      `: ${article.title}. `,
      element('span', 'check-state', `${state}.`),
    ),
    text,
  );
}

function han(text: string | undefined): HTMLElement[] {
  if (!text) return [];
  const node = element('p', 'chinese', text);
  node.lang = 'zh-Hans';
  return [node];
}

/**
 * The citation, which pins the wording, in the style the reader has chosen elsewhere, and a way to
 * all styles.
 */
function citation(place: CheckedPlace, origin: string): HTMLElement {
  const style = styleOf(chosen('style')) ?? plainStyle;
  const written = writeCitation(style, citedOf(place), origin);
  const button = element('button', '', 'Copy citation');
  button.type = 'button';
  const status = element('span', 'said');
  status.setAttribute('role', 'status');
  const copyCitation = async (): Promise<void> => {
    const copied = await copy(plainText(written), html(written));
    status.textContent = copied
      ? 'Copied.'
      : 'The browser does not allow copying; select the citation instead.';
  };
  button.addEventListener('click', () => void copyCitation());
  const line = element(
    'p',
    'citation',
    ...written.flatMap(({ text, italic }) =>
      italic ? [element('i', '', ...mixed(text))] : mixed(text),
    ),
  );
  return element(
    'div',
    'check-cite',
    element('h4', '', 'Cite it'),
    line,
    ...(style.checked ? [] : [element('p', 'small', `${style.name}. ${unchecked}`)]),
    element(
      'p',
      'actions',
      button,
      ' ',
      link(urlOf(place.wording.id, 'cite'), '', 'Every style'),
      ' ',
      status,
    ),
  );
}
