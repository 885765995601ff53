/** The site's own records in a neutral form: one a page, paragraph, item and heading. */
import { itemAnchor, paragraphAnchor } from '../../src/domain/reference/anchors.ts';
import { articleLabel } from '../../src/domain/law/article-number.ts';
import { shortCitation } from '../../src/domain/reference/short-citation.ts';
import { isKind, type AnyEntry } from '../../src/domain/reference/entry.ts';
import { phrasingsOf, type Reference } from '../../src/domain/reference/reference.ts';
import { fold } from './engines/tokens.ts';
import type { BenchRecord } from './engines/engine.ts';

/** Every place a search may lead to. Earlier wordings are left out, as in the site's own search. */
export const benchRecords = (reference: Reference): BenchRecord[] =>
  [...reference.entries.values()]
    .filter((entry) => !isKind(entry, 'version'))
    .flatMap((entry) => [
      page(reference, entry),
      ...paragraphs(reference, entry),
      ...headings(entry),
    ]);

const passage = (id: string, title: string, summary: string, text: string): BenchRecord => ({
  id,
  title,
  zh: '',
  aliases: '',
  summary,
  text,
});

function page(reference: Reference, entry: AnyEntry): BenchRecord {
  const { title, zh, aliases, summary, pinyin } = entry.data;
  const { terms, questions } = phrasingsOf(reference, entry.id);
  const spelled = pinyin ? fold(pinyin) : '';
  const names = [...aliases, ...terms, ...questions, spelled, spelled.replace(/\s/g, '')];
  if (isKind(entry, 'provision'))
    names.push(shortCitation(reference, entry.id), articleLabel(entry.id.split('/')[2]!));
  if (isKind(entry, 'instrument'))
    names.push(entry.data.short, entry.data.shortZh, entry.data.number ?? '');
  const text = entry.body.sections
    .filter((section) => !section.heading)
    .map((section) => section.text)
    .join(' ');
  return {
    id: entry.id,
    title,
    zh: zh ?? '',
    aliases: names.filter(Boolean).join(' · '),
    summary,
    text,
  };
}

function paragraphs(reference: Reference, entry: AnyEntry): BenchRecord[] {
  if (!isKind(entry, 'provision')) return [];
  const at = (anchor: string, translation: string, terms: string) =>
    passage(
      `${entry.id}#${anchor}`,
      shortCitation(reference, entry.id, anchor),
      translation,
      terms,
    );
  return entry.data.paragraphs.flatMap(({ translation, terms, items }, p) => [
    at(paragraphAnchor(p + 1), translation, terms.map((term) => term.zh).join(' ')),
    ...items.map((item, i) => at(itemAnchor(p + 1, i + 1), item.translation, '')),
  ]);
}

const headings = (entry: AnyEntry): BenchRecord[] =>
  entry.body.sections.flatMap(({ heading, text }) =>
    heading?.id
      ? [passage(`${entry.id}#${heading.id}`, `${heading.text} (${entry.data.title})`, '', text)]
      : [],
  );
