/**
 * `llms.txt` (https://llmstxt.org/): what is here in a line each, by kind; and `llms-full.txt`:
 * every page in Markdown.
 */
import type { Reference } from '../../domain/reference/reference.ts';
import { longDate } from '../../domain/language/dates.ts';
import { kindsFrom, kindTable } from '../../schema/kinds.ts';
import { site } from '../../site.ts';
import { absoluteFile, absoluteUrl, files, pageFiles } from '../../urls.ts';
import { heading, link, list, p, quote, write, type Block } from '../markdown/nodes.ts';
import { markdownOf } from '../markdown/page.ts';
import { linkTo } from '../page/links.ts';
import { pagesOf, type SitePage } from '../page/pages.ts';

/** The kinds in the order a reader needs them; dated wordings are reached from their provisions. */
const order = kindsFrom(
  'guide',
  'offence',
  'factor',
  'penalty',
  'concept',
  'procedure',
  'claim',
  'case',
  'instrument',
  'provision',
).filter((kind) => kind !== 'version');
const markdown = (id: string) => absoluteFile(id, pageFiles.markdown.name);
const file = (path: string) => absoluteFile('', path.slice(1));

const about = (): Block[] => [
  heading(1, site.name),
  quote([p(site.description)]),
  p(
    `The law is stated as of ${longDate(site.lawAsOf)}. Translations are unofficial; only the ` +
      'Chinese text is authoritative. Cases are told as reported. Cite a provision at its dated ' +
      'wording, which never changes; months and dates are in the JSON beside each page. ' +
      'Text under CC BY 4.0, data under CC0.',
  ),
];

/** A page in a line: law by its citation, all else by its title. */
function line(reference: Reference, { id, entry }: SitePage) {
  const { label } = linkTo(reference, id);
  const title = entry.kind === 'provision' ? `${label}: ${entry.data.title}` : label;
  return [link(markdown(id), title), `: ${entry.data.summary}`];
}

/** The index. */
export function llmsIndex(reference: Reference): string {
  const pages = pagesOf(reference).filter(({ dated }) => !dated);
  return write([
    ...about(),
    ...order.flatMap((kind) => [
      heading(2, kindTable[kind].heading),
      list(pages.filter(({ entry }) => entry.kind === kind).map((page) => line(reference, page))),
    ]),
    heading(2, 'Optional'),
    list([
      [
        link(file(files.llmsFull), 'Everything in one file'),
        ': every page and every earlier wording in Markdown.',
      ],
      [
        link(absoluteUrl('data'), 'Data'),
        ': the provisions, tiers, cases and terms as files, with their schemas.',
      ],
      [
        link(absoluteUrl('about'), 'About and method'),
        ': how it is made and checked, words for certainty and verdicts.',
      ],
    ]),
  ]);
}

/**
 * Every page in Markdown, in the order of the index, earlier wordings after their provision; a
 * dated page of the present wording would repeat it.
 */
export function llmsFull(reference: Reference): string {
  const pages = pagesOf(reference).filter(({ explained }) => explained);
  const texts = order
    .flatMap((kind) =>
      pages.filter(({ entry, provision }) => (provision ? 'provision' : entry.kind) === kind),
    )
    .map((page) => markdownOf(reference, page));
  return [write(about()), ...texts].join('\n---\n\n');
}
