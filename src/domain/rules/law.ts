/** Rules about the law as data: ranges, wordings, articles and translations. */
import { compareArticles } from '../law/article-number.ts';
import { isKind } from '../reference/entry.ts';
import { placeName } from '../reference/place-name.ts';
import { entriesOf, find, isUnread } from '../reference/reference.ts';
import type { Finding } from '../content/report.ts';
import { all, lineOf, type Rule } from './rule.ts';
import { instrumentOf, partsOf } from '../reference/id.ts';
import { dayBefore } from '../language/dates.ts';

export const impossibleRange: Rule = {
  id: 'impossible-range',
  description: 'A range of imprisonment runs from less to more, within the statutory ends.',
  check: (reference) =>
    all(reference).flatMap((entry) => {
      if (!isKind(entry, 'provision') && !isKind(entry, 'version')) return [];
      return entry.data.paragraphs.flatMap((paragraph, p) =>
        paragraph.tiers.flatMap((tier, t) =>
          tier.penalties.flatMap((penalty): Finding[] => {
            if (penalty.kind !== 'fixed-term' || penalty.minMonths <= penalty.maxMonths) return [];
            const { minMonths, maxMonths } = penalty;
            const place = placeName(['paragraphs', p, 'tiers', t]);
            return [
              {
                file: entry.file,
                line: lineOf(entry, `minMonths: ${minMonths}`),
                rule: 'impossible-range',
                problem: `The range of ${place} runs from ${minMonths} down to ${maxMonths} months.`,
                remedy: 'Put the shorter term in minMonths.',
              },
            ];
          }),
        ),
      );
    }),
};

export const versionGap: Rule = {
  id: 'version-gap',
  description: 'The wordings of a provision follow each other without gap or overlap.',
  check: (reference) =>
    [...reference.wordings].flatMap(([id, list]) =>
      list.slice(1).flatMap((wording, i): Finding[] => {
        const before = list[i]!;
        if (before.to === dayBefore(wording.from)) return [];
        // A wording that could not be read may fill the gap.
        if ([...reference.unread.pages].some((page) => page.startsWith(`${id}/`))) return [];
        const word =
          before.to !== undefined && before.to < wording.from ? 'leaves a gap before' : 'overlaps';
        return [
          {
            file: before.entry.file,
            line: lineOf(before.entry, 'to:'),
            rule: 'version-gap',
            problem: `The wording until ${before.to} ${word} that from ${wording.from}.`,
            remedy: `Write to: ${dayBefore(wording.from)}, or correct the dates.`,
          },
        ];
      }),
    ),
};

export const lawPlace: Rule = {
  id: 'law-place',
  description: 'A provision has its instrument, and its article number exists there.',
  check: (reference) =>
    entriesOf(reference, 'provision').flatMap((entry): Finding[] => {
      const { slug, article } = partsOf(entry.id);
      const instrument = find(reference, instrumentOf(entry.id), 'instrument');
      const finding = (problem: string, remedy: string): Finding[] => [
        { file: entry.file, line: 1, rule: 'law-place', problem, remedy },
      ];
      if (isUnread(reference, `law/${slug}`)) return [];
      if (!instrument)
        return finding(
          `There is no instrument law/${slug}.`,
          `Write content/law/${slug}/index.mdx.`,
        );
      // Of an excerpt the last article is not known.
      if (instrument.data.completeness === 'excerpt') return [];
      const last =
        instrument.data.divisions
          .map((division) => division.to)
          .sort(compareArticles)
          .at(-1) ?? String(instrument.data.articleCount);
      return compareArticles(article, last) > 0
        ? finding(`${instrument.data.short} ends at article ${last}.`, 'Correct the file name.')
        : [];
    }),
};

export const termInTranslation: Rule = {
  id: 'term-in-translation',
  description: 'The English of a term stands in the translation, so that it can be marked there.',
  check: (reference) =>
    all(reference).flatMap((entry) => {
      if (!isKind(entry, 'provision') && !isKind(entry, 'version')) return [];
      return entry.data.paragraphs.flatMap((paragraph, p) => {
        const text = [paragraph.translation, ...paragraph.items.map((item) => item.translation)]
          .join('\n')
          .toLowerCase();
        return paragraph.terms.flatMap((term, t): Finding[] => {
          if (text.includes(term.en.toLowerCase())) return [];
          const place = placeName(['paragraphs', p, 'terms', t], entry.data);
          return [
            {
              file: entry.file,
              line: lineOf(entry, term.en),
              rule: 'term-in-translation',
              problem: `${place}: “${term.en}” does not stand in the translation.`,
              remedy: 'Use the words of the translation, letter for letter.',
            },
          ];
        });
      });
    }),
};

export const oneRendering: Rule = {
  id: 'one-rendering',
  description: 'A term of the terms table is put into English as the table says.',
  check: (reference) => {
    const table = new Map(reference.renderings.map((rendering) => [rendering.zh, rendering.en]));
    return all(reference).flatMap((entry) => {
      if (!isKind(entry, 'provision') && !isKind(entry, 'version')) return [];
      return entry.data.paragraphs.flatMap((paragraph, p) =>
        paragraph.terms.flatMap((term, t): Finding[] => {
          const allowed = table.get(term.zh);
          if (!allowed || allowed.some((en) => term.en.toLowerCase().includes(en.toLowerCase())))
            return [];
          const place = placeName(['paragraphs', p, 'terms', t], entry.data);
          const choices = allowed.join('” or “');
          return [
            {
              file: entry.file,
              line: lineOf(entry, term.en),
              rule: 'one-rendering',
              problem: `${place} is put as “${term.en}”.`,
              remedy: `Put it as “${choices}”, or change content/terms.yaml for the whole site.`,
            },
          ];
        }),
      );
    });
  },
};

/** Words in quotation marks are somebody else's. */
const quoted = /“[^”]*”|"[^"]*"/gu;

export const avoidedRendering: Rule = {
  id: 'avoided-rendering',
  description: 'No summary and no text of a page has a word that the terms table says to avoid.',
  check: (reference) => {
    const avoided = reference.renderings.flatMap(({ zh, en, avoid }) =>
      avoid.map((word) => ({ zh, use: en[0]!, pattern: new RegExp(`\\b${word}\\b`, 'i') })),
    );
    return all(reference).flatMap((entry) => {
      const texts = [entry.data.summary, ...entry.body.sections.map(({ text }) => text)];
      const own = texts.map((text) => text.replace(quoted, ' ')).join('\n');
      return avoided.flatMap(({ zh, use, pattern }): Finding[] => {
        const word = pattern.exec(own)?.[0];
        if (word === undefined) return [];
        return [
          {
            file: entry.file,
            line: lineOf(entry, word),
            rule: 'avoided-rendering',
            problem: `“${word}” stands for ${zh} elsewhere and would be read as another thing.`,
            remedy: `Write “${use}”, or put the words of others in quotation marks.`,
          },
        ];
      });
    });
  },
};
