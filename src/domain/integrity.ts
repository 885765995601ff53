/** The rules that relate entries to each other. A rule is a value; each has its own test. */
import { parseAnchor, templateAnchors } from './anchors.ts';
import { compareArticles } from './article-number.ts';
import { isKind, type AnyEntry, type Mention } from './entry.ts';
import { lostAddresses } from './published.ts';
import { answers, entriesOf, find, type Reference } from './reference.ts';
import type { Finding } from './report.ts';
import { retypedRuns } from './retyped.ts';
import { nearest } from './suggest.ts';
import { tiersAt } from './tiers.ts';
import { dayBefore } from './validity.ts';
import type { Kind } from '../schema/index.ts';

export interface Rule {
  id: string;
  /** What it holds, in one sentence. */
  description: string;
  check(reference: Reference): Finding[];
}

const all = (reference: Reference): AnyEntry[] => [...reference.entries.values()];
const mentionsOf = (entry: AnyEntry): Mention[] => [...entry.mentions, ...entry.body.mentions];

const unresolvedLink: Rule = {
  id: 'unresolved-link',
  description: 'Every id and link names a page and anchor that answer.',
  check: (reference) =>
    all(reference).flatMap((entry) =>
      mentionsOf(entry)
        .filter((mention) => !answers(reference, mention.page, mention.anchor))
        .map((mention): Finding => {
          const wrongAnchor = answers(reference, mention.page);
          const wrong = mention.anchor && wrongAnchor ? mention.anchor : mention.page;
          const near = nearest(wrong, wrongAnchor ? (reference.anchors.get(mention.page) ?? []) : [...reference.anchors.keys(), ...reference.staticPages]);
          return {
            file: entry.file,
            line: mention.line,
            rule: 'unresolved-link',
            problem: wrongAnchor ? `The page ${mention.page} has no place #${mention.anchor}.` : `No page has the id ${mention.page}.`,
            remedy: near ? `Did you mean ${wrongAnchor ? `${mention.page}#${near}` : near}?` : 'Correct the id or take the link out.',
          };
        }),
    ),
};

const duplicateTitle: Rule = {
  id: 'duplicate-title',
  description: 'No two pages have the same title.',
  check(reference) {
    const groups = Map.groupBy(all(reference), (entry) => entry.data.title.toLowerCase());
    return [...groups.values()].filter((group) => group.length > 1).flatMap(([first, ...rest]) =>
      rest.map((entry): Finding => ({ file: entry.file, line: 2, rule: 'duplicate-title', problem: `The title “${entry.data.title}” is also that of ${first!.file}.`, remedy: 'Give one of them a title of its own.' })),
    );
  },
};

const orphanClaim: Rule = {
  id: 'orphan-claim',
  description: 'A claim about the law names a provision; numbers of claims are unique.',
  check(reference) {
    const claims = entriesOf(reference, 'claim');
    const orphans = claims
      .filter((claim) => claim.data.basis.length === 0 && claim.data.verdict !== 'not a legal claim' && claim.data.verdict !== 'cannot be checked')
      .map((claim): Finding => ({ file: claim.file, line: 2, rule: 'orphan-claim', problem: `The verdict “${claim.data.verdict}” rests on no provision.`, remedy: 'List the provisions under basis, or change the verdict.' }));
    const twice = [...Map.groupBy(claims, (claim) => claim.data.number).values()].flatMap(([first, ...rest]) =>
      rest.map((claim): Finding => ({ file: claim.file, line: 2, rule: 'orphan-claim', problem: `Number ${claim.data.number} is already that of ${first!.file}.`, remedy: 'Give the claim the next free number.' })),
    );
    return [...orphans, ...twice];
  },
};

const missingSource: Rule = {
  id: 'missing-source',
  description: 'Sources named exist; instruments, claims and cases name at least one.',
  check: (reference) =>
    all(reference).flatMap((entry) => {
      const finding = (problem: string, remedy: string): Finding => ({ file: entry.file, line: 2, rule: 'missing-source', problem, remedy });
      const unknown = entry.data.sources.filter((id) => !reference.sources.has(id)).map((id) => {
        const near = nearest(id, reference.sources.keys());
        return finding(`content/sources.yaml has no source “${id}”.`, near ? `Did you mean ${near}?` : 'Add it there.');
      });
      const needs = isKind(entry, 'instrument') || isKind(entry, 'claim') || isKind(entry, 'case');
      return needs && entry.data.sources.length === 0 ? [...unknown, finding('The page names no source.', 'List at least one id under sources.')] : unknown;
    }),
};

const impossibleRange: Rule = {
  id: 'impossible-range',
  description: 'A range of imprisonment runs from less to more, within the statutory ends.',
  check: (reference) =>
    all(reference).flatMap((entry) => {
      if (!isKind(entry, 'provision') && !isKind(entry, 'version')) return [];
      return entry.data.paragraphs.flatMap((paragraph, p) =>
        paragraph.tiers.flatMap((tier, t) =>
          tier.penalties.flatMap((penalty): Finding[] =>
            penalty.kind === 'fixed-term' && penalty.minMonths > penalty.maxMonths
              ? [{ file: entry.file, line: lineOf(entry, `minMonths: ${penalty.minMonths}`), rule: 'impossible-range', problem: `Tier p${p + 1}-t${t + 1} runs from ${penalty.minMonths} down to ${penalty.maxMonths} months.`, remedy: 'Put the shorter term in minMonths.' }]
              : [],
          ),
        ),
      );
    }),
};

const versionGap: Rule = {
  id: 'version-gap',
  description: 'The wordings of a provision follow each other without gap or overlap.',
  check: (reference) =>
    [...reference.wordings].flatMap(([, list]) =>
      list.slice(1).flatMap((wording, i): Finding[] => {
        const before = list[i]!;
        if (before.to === dayBefore(wording.from)) return [];
        const word = before.to !== undefined && before.to < wording.from ? 'leaves a gap before' : 'overlaps';
        return [{ file: before.entry.file, line: lineOf(before.entry as AnyEntry, 'to:'), rule: 'version-gap', problem: `The wording until ${before.to} ${word} that from ${wording.from}.`, remedy: `Write to: ${dayBefore(wording.from)}, or correct the dates.` }];
      }),
    ),
};

/** Frontmatter keys that take pages of certain kinds only. */
const kindOfKey: Record<string, Kind[]> = {
  factors: ['factor'], parent: ['factor'], concept: ['concept', 'factor', 'offence', 'penalty', 'procedure', 'provision'], provisions: ['provision'],
  offence: ['offence'], instrument: ['instrument'], ref: ['provision'], tiers: ['provision', 'version'], Statute: ['provision', 'version'], Range: ['provision', 'version'], Ladder: ['provision', 'version', 'offence'], Thresholds: ['provision'],
};

const wrongKind: Rule = {
  id: 'wrong-kind',
  description: 'A field or component names a page of the kind it takes.',
  check: (reference) =>
    all(reference).flatMap((entry) =>
      mentionsOf(entry).flatMap((mention): Finding[] => {
        const takes = kindOfKey[mention.via];
        const target = reference.entries.get(mention.page);
        const finding = (problem: string, remedy: string): Finding => ({ file: entry.file, line: mention.line, rule: 'wrong-kind', problem, remedy });
        if (!takes || !target) return [];
        if (!takes.includes(target.kind)) return [finding(`${mention.via} takes a ${takes.join(' or ')}, but ${mention.page} is a ${target.kind}.`, `Name a ${takes[0]}.`)];
        const place = mention.anchor ? parseAnchor(mention.anchor) : undefined;
        if ((mention.via === 'Range' || mention.via === 'tiers') && !place?.tier) return [finding(`${mention.via} needs one tier.`, `Write ${mention.page}#p1-t1, with the tier meant.`)];
        if (mention.via === 'Statute' && (!place || place.tier)) return [finding('Statute needs one paragraph.', `Write ${mention.page}#p1, with the paragraph meant.`)];
        if (mention.via === 'Ladder' && tiersAt(reference, mention.page).length === 0) return [finding(`${mention.page} has no tiers to draw.`, 'Take the ladder out or name a page that punishes.')];
        return [];
      }),
    ),
};

const stalePublished: Rule = {
  id: 'stale-published',
  description: 'Every address in content/published.txt answers.',
  check: (reference) =>
    lostAddresses(reference).map((address) => ({
      file: 'content/published.txt',
      line: reference.published.indexOf(address) + 1,
      rule: 'stale-published',
      problem: `${address} was published and no longer answers.`,
      remedy: 'Bring the page or anchor back; addresses are never dropped.',
    })),
};

const retypedText: Rule = {
  id: 'retyped-text',
  description: 'No run of more than 36 Han characters outside titles and names: statute text is never retyped.',
  check: (reference) => {
    const titles = entriesOf(reference, 'instrument').map((entry) => entry.data.zh);
    return all(reference).flatMap((entry) =>
      retypedRuns(entry.body.source, titles).map(({ line, run }) => ({ file: entry.file, line, rule: 'retyped-text', problem: `A run of ${run.length} Chinese characters looks like statute text: ${run.slice(0, 12)}….`, remedy: 'Keep terms and short phrases only; the build places the official text.' })),
    );
  },
};

const headingIds: Rule = {
  id: 'heading-id',
  description: 'Every heading has an ASCII id of its own that no template uses.',
  check: (reference) =>
    all(reference).flatMap((entry) => {
      const seen = new Set<string>(templateAnchors);
      return entry.body.headings.flatMap((heading): Finding[] => {
        const finding = (problem: string, remedy: string): Finding[] => [{ file: entry.file, line: heading.line, rule: 'heading-id', problem, remedy }];
        if (heading.id === undefined) return finding(`The heading “${heading.text}” has no id.`, 'Write ## Heading {#short-id}.');
        if (!/^[a-z][a-z0-9-]*$/.test(heading.id) || /^p\d/.test(heading.id)) return finding(`“${heading.id}” cannot be an id.`, 'Use a–z, 0–9 and hyphens, beginning with a letter; p1 and the like are paragraphs.');
        if (seen.has(heading.id)) return finding(`The id “${heading.id}” is already taken on this page.`, 'Choose another.');
        seen.add(heading.id);
        return heading.depth === 1 ? finding('A heading of the first level is the page’s title.', 'Begin at ##.') : [];
      });
    }),
};

const termInTranslation: Rule = {
  id: 'term-in-translation',
  description: 'The English of a term stands in the translation, so that it can be marked there.',
  check: (reference) =>
    all(reference).flatMap((entry) => {
      if (!isKind(entry, 'provision') && !isKind(entry, 'version')) return [];
      return entry.data.paragraphs.flatMap((paragraph, p) => {
        const text = [paragraph.translation, ...paragraph.items.map((item) => item.translation)].join('\n').toLowerCase();
        return paragraph.terms
          .filter((term) => !text.includes(term.en.toLowerCase()))
          .map((term): Finding => ({ file: entry.file, line: lineOf(entry, term.en), rule: 'term-in-translation', problem: `“${term.en}” does not stand in the translation of ¶ ${p + 1}.`, remedy: 'Use the words of the translation, letter for letter.' }));
      });
    }),
};

const lawPlace: Rule = {
  id: 'law-place',
  description: 'A provision has its instrument, and its article number exists there.',
  check: (reference) =>
    entriesOf(reference, 'provision').flatMap((entry): Finding[] => {
      const [, slug, article = ''] = entry.id.split('/');
      const instrument = find(reference, `law/${slug}`, 'instrument');
      const finding = (problem: string, remedy: string): Finding[] => [{ file: entry.file, line: 1, rule: 'law-place', problem, remedy }];
      if (!instrument) return finding(`There is no instrument law/${slug}.`, `Write content/law/${slug}/index.mdx.`);
      // Of an excerpt the last article is not known.
      if (instrument.data.completeness === 'excerpt') return [];
      const last = instrument.data.divisions.map((division) => division.to).sort(compareArticles).at(-1) ?? String(instrument.data.articleCount);
      return compareArticles(article, last) > 0 ? finding(`${instrument.data.short} ends at article ${last}.`, 'Correct the file name.') : [];
    }),
};

const thresholdPlaces: Rule = {
  id: 'threshold-place',
  description: 'A codified threshold names an article, a tier and a basis that exist.',
  check: (reference) =>
    reference.thresholds.flatMap((threshold, i) => {
      const finding = (problem: string, remedy: string): Finding => ({ file: 'content/thresholds.yaml', rule: 'threshold-place', problem: `Entry ${i + 1}: ${problem}`, remedy });
      const lost = [threshold.applies, threshold.basis, ...(threshold.tier ? [threshold.tier] : [])].filter((id) => !answers(reference, ...(id.split('#') as [string, string?])));
      const found = lost.map((id) => finding(`no page or place has the id ${id}.`, 'Correct the id.'));
      return (threshold.leads === 'tier') === (threshold.tier !== undefined) ? found : [...found, finding('leads and tier disagree.', 'Give a tier with leads: tier, and only then.')];
    }),
};

const correctionPages: Rule = {
  id: 'correction-page',
  description: 'A correction names pages that answer.',
  check: (reference) =>
    reference.corrections.flatMap(({ page, touched }, i) =>
      [page, ...touched].filter((id) => !answers(reference, ...(id.split('#') as [string, string?]))).map((id): Finding => ({ file: 'content/corrections.yaml', rule: 'correction-page', problem: `Entry ${i + 1}: no page or place has the id ${id}.`, remedy: 'Correct the id.' })),
    ),
};

const oneRendering: Rule = {
  id: 'one-rendering',
  description: 'A term of the terms table is put into English as the table says.',
  check: (reference) => {
    const table = new Map(reference.renderings.map((rendering) => [rendering.zh, rendering.en]));
    return all(reference).flatMap((entry) => {
      if (!isKind(entry, 'provision') && !isKind(entry, 'version')) return [];
      return entry.data.paragraphs.flatMap((paragraph) => paragraph.terms).flatMap((term): Finding[] => {
        const allowed = table.get(term.zh);
        if (!allowed || allowed.some((en) => term.en.toLowerCase().includes(en.toLowerCase()))) return [];
        return [{ file: entry.file, line: lineOf(entry, term.en), rule: 'one-rendering', problem: `${term.zh} is put as “${term.en}”.`, remedy: `Put it as “${allowed.join('” or “')}”, or change content/terms.yaml for the whole site.` }];
      });
    });
  },
};

/** First line of the file that holds `text`. */
function lineOf(entry: AnyEntry, text: string): number | undefined {
  const index = entry.body.source.indexOf(text);
  return index < 0 ? undefined : entry.body.source.slice(0, index).split('\n').length;
}

/** All rules, in the order of the report. */
export const rules: readonly Rule[] = [
  unresolvedLink, wrongKind, duplicateTitle, orphanClaim, missingSource, impossibleRange, versionGap, lawPlace, thresholdPlaces, correctionPages, oneRendering, headingIds, termInTranslation, retypedText, stalePublished,
];

/** Everything the rules find. */
export const checkIntegrity = (reference: Reference): Finding[] => rules.flatMap((rule) => rule.check(reference));
