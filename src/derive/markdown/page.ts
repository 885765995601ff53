/**
 * A whole page as Markdown: `index.md`. The facts are those of `index.json`; the explanation is the
 * author’s text.
 */
import type { Reference } from '../../domain/reference/reference.ts';
import { longDate } from '../../domain/language/dates.ts';
import type { PageJson } from '../../schema/page-json.ts';
import { pageJson } from '../page/json.ts';
import type { SitePage } from '../page/pages.ts';
import { bodyBlocks } from './body.ts';
import { partsOf } from './kinds.ts';
import { heading, link, p, quote, strong, write, type Block } from './nodes.ts';
import { facts, foot, linkOf } from './parts.ts';

function head(page: PageJson): Block[] {
  const law = page.kind === 'provision' || page.kind === 'version' ? page : undefined;
  const days =
    law &&
    (law.inForceTo
      ? `no longer in force: ${longDate(law.inForceFrom)} to ${longDate(law.inForceTo)}`
      : `in force since ${longDate(law.inForceFrom)}`);
  return [
    heading(1, page.title),
    ...(page.subtitle
      ? [
          p([
            page.subtitle,
            ...(page.pinyin && page.subtitle === page.zh ? [` (${page.pinyin})`] : []),
          ]),
        ]
      : []),
    quote([
      p([
        strong(law ? 'Unofficial translation.' : 'Please note.'),
        ` ${page.notice} The law is stated as of ${longDate(page.lawAsOf)}.`,
      ]),
    ]),
    ...facts([
      ['Address', link(page.url, page.url)],
      ['Status', days],
      ['Instrument', law && [linkOf(law.instrument), `, ${law.unit} ${law.article}`]],
      ['Chinese citation', law?.citationZh],
      [
        'Compared with the official Chinese text on',
        law && longDate(law.paragraphs.map(({ comparedOn }) => comparedOn).sort()[0]!),
      ],
      ['Latest text', page.kind === 'version' ? [linkOf(page.latest)] : null],
      ['Revised', `${longDate(page.updated)} (revision ${page.revision})`],
    ]),
    ...(law ? [p(page.summary)] : []),
  ];
}

const written = new WeakMap<SitePage, string>();

/** The page in Markdown; written once, for its own file and for the whole in one file. */
export function markdownOf(reference: Reference, page: SitePage): string {
  const text = written.get(page) ?? writePage(reference, page);
  written.set(page, text);
  return text;
}

function writePage(reference: Reference, page: SitePage): string {
  const json = pageJson(reference, page);
  const { before, after } = partsOf(json);
  return write([
    ...head(json),
    ...before,
    ...(page.explained ? bodyBlocks(reference, page.entry) : []),
    ...after,
    ...foot(json),
  ]);
}
