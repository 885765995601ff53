/**
 * A provision in one of its wordings as a portion of an Akoma Ntoso 3.0 document (OASIS Standard):
 * our working translation into English, said to be one. The Chinese text is the original expression
 * and is named, not reproduced.
 *
 *     work        /akn/cn/act/1997-03-14/criminal-law
 *     expression  …/eng@1997-10-01        the wording from that day, in our translation
 *     portion     …/eng@1997-10-01/!main~art_111
 *     eId         art_111__para_1__point_2    article, paragraph (款), item (项)
 */
import { articleLabel } from '../../domain/law/article-number.ts';
import { located } from '../../domain/reference/short-citation.ts';
import { issuersOf } from '../../domain/cite/issuers.ts';
import type { Entry } from '../../domain/reference/entry.ts';
import { aknElement, aknPortion, aknWork } from '../../domain/permanence/other-addresses.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { Wording } from '../../domain/reference/wordings.ts';
import type { Paragraph } from '../../schema/provision.ts';
import { site } from '../../site.ts';
import { absoluteUrl } from '../../urls.ts';
import type { LawPage } from '../page/pages.ts';
import { element as el, escaped } from './xml.ts';

type Instrument = Entry<'instrument'>;

/** Element and word for what the instrument calls its articles. */
const units = {
  'art.': ['article', 'Article'],
  clause: ['clause', 'Clause'],
  section: ['section', 'Section'],
} as const;

function paragraphXml(paragraph: Paragraph, parent: string, n: number): string {
  const eId = `${parent}__para_${n}`;
  const words = el('p', {}, escaped(paragraph.translation));
  const points = paragraph.items.map((item, i) =>
    el(
      'point',
      { eId: `${eId}__point_${i + 1}` },
      el('num', {}, `(${i + 1})`) + el('content', {}, el('p', {}, escaped(item.translation))),
    ),
  );
  return el(
    'paragraph',
    { eId },
    el('num', {}, `¶ ${n}`) +
      (points.length ? el('intro', {}, words) + points.join('') : el('content', {}, words)),
  );
}

const core = (whole: string, portion: string, date: string, event: string, author: string) =>
  el('FRBRthis', { value: portion }) +
  el('FRBRuri', { value: whole }) +
  el('FRBRdate', { date, name: event }) +
  el('FRBRauthor', { href: `#${author}` });

/** The day of the adoption, or the earliest that is known, and what happened on it. */
function workDate({ data }: Instrument): { date: string; event: string } {
  if (data.adopted) return { date: data.adopted, event: 'adoption' };
  if (data.promulgated) return { date: data.promulgated, event: 'promulgation' };
  return { date: data.inForceFrom, event: 'commencement' };
}

/** Work, expression and manifestation. */
function identification(instrument: Instrument, article: string, wording: Wording): string {
  const { data } = instrument;
  const work = `/${aknWork(instrument)}`;
  const whole = `${work}/eng@${wording.from}`;
  const portion = `/${aknPortion(instrument, article, wording.from)}`;
  const { date, event } = workDate(instrument);
  return el(
    'identification',
    { source: '#site' },
    el(
      'FRBRWork',
      {},
      core(work, `/${aknPortion(instrument, article)}`, date, event, 'issuer-1') +
        el('FRBRcountry', { value: 'cn' }) +
        (data.number ? el('FRBRnumber', { value: data.number }) : '') +
        el('FRBRname', { value: data.zh }),
    ) +
      el(
        'FRBRExpression',
        {},
        core(whole, portion, wording.from, 'commencement', 'site') +
          el('FRBRauthoritative', { value: 'false' }) +
          el('FRBRlanguage', { language: 'eng' }) +
          el('FRBRtranslation', {
            href: `${work}/zho@${wording.from}`,
            fromLanguage: 'zho',
            authoritative: 'false',
            by: '#site',
          }),
      ) +
      el(
        'FRBRManifestation',
        {},
        core(`${whole}.xml`, `${portion}.xml`, wording.entry.data.updated, 'markup', 'site') +
          el('FRBRportion', { from: aknElement(instrument, article) }) +
          el('FRBRformat', { value: 'application/xml' }),
      ),
  );
}

/** Who is named, and the document this is a portion of. */
function references(instrument: Instrument, wording: Wording): string {
  const organizations = issuersOf(instrument.data.issuer).names.map(({ en }, i) =>
    el('TLCOrganization', {
      eId: `issuer-${i + 1}`,
      href: `/akn/ontology/organization/cn/${en.toLowerCase().replace(/[^a-z]+/g, '-')}`,
      showAs: en,
    }),
  );
  return el(
    'references',
    { source: '#site' },
    el('original', {
      eId: 'whole',
      href: `/${aknWork(instrument)}/zho@${wording.from}`,
      showAs: instrument.data.title,
    }) +
      organizations.join('') +
      el('TLCOrganization', { eId: 'site', href: absoluteUrl(''), showAs: site.name }),
  );
}

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The document, for a page of a provision or of one of its wordings. */
export function akomaNtoso(reference: Reference, page: LawPage): string {
  const { provision, wording } = page;
  const { instrument, article } = located(reference, provision.id);
  const [unit, word] = units[instrument.data.unit];
  const eId = aknElement(instrument, article);
  const inForce = `In force from ${wording.from}${wording.to ? ` to ${wording.to}` : ''}.`;
  const note =
    'Unofficial working translation; only the Chinese text is authoritative. ' +
    `${inForce} ${absoluteUrl(wording.id)}`;
  const number =
    unit === 'article' ? `${word} ${article} (${articleLabel(article)})` : `${word} ${article}`;
  const body = el(
    unit,
    { eId },
    el('num', {}, number) +
      el('heading', {}, escaped(provision.data.title)) +
      wording.entry.data.paragraphs
        .map((paragraph, i) => paragraphXml(paragraph, eId, i + 1))
        .join(''),
  );
  const meta = el(
    'meta',
    {},
    identification(instrument, article, wording) +
      references(instrument, wording) +
      el('notes', { source: '#site' }, el('note', { eId: 'note_1' }, el('p', {}, escaped(note)))),
  );
  const portion = el('portion', { includedIn: '#whole' }, meta + el('portionBody', {}, body));
  const document = el('akomaNtoso', { xmlns: namespace }, portion);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`;
}
