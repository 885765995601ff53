/**
 * What a reader who follows a citation is told about the page since. No document here, so that it
 * can be tested alone.
 */

/** A revision that the page's history lists. */
export interface Listed {
  revision: string;
  /** The day, in words. */
  date: string;
  /** What was done, in words. */
  change: string;
}

/** What a page says of its own revisions. */
export interface Page {
  /** The revision of the page as it stands. */
  revision: string;
  /** Whether it keeps one wording for good. */
  dated: boolean;
  /** The day our translation of that wording was corrected last, in words. */
  corrected: string | undefined;
  /** Newest first; empty where the history is not at hand. */
  history: readonly Listed[];
}

/** What the reader is told. */
export interface Notice {
  state: 'unchanged' | 'changed' | 'unknown';
  /** One line. */
  line: string;
  /** More, in sentences. */
  more: string;
  /** What came after the revision cited, newest first. */
  later: readonly Listed[];
}

/** The notice for a citation of `cited`. A revision is eight hexadecimal digits. */
export function sinceCited(cited: string, page: Page): Notice {
  const at = page.history.findIndex(({ revision }) => revision === cited);
  const now = `It is at revision ${page.revision} now.`;
  if (!/^[0-9a-f]{8}$/.test(cited))
    return {
      state: 'unknown',
      line: 'The address names no revision we know',
      more:
        `A revision is eight letters and figures, such as ${page.revision}; ` +
        'the address was perhaps cut short.',
      later: [],
    };
  if (page.dated) return datedNotice(cited, page, at);
  if (cited === page.revision)
    return {
      state: 'unchanged',
      line: 'Unchanged since you cited it',
      more: `Your citation names revision ${cited}, which is what the page says today.`,
      later: [],
    };
  if (at >= 0)
    return {
      state: 'changed',
      line: 'Changed since you cited it',
      more: `Your citation names revision ${cited}, of ${page.history[at]!.date}. ${now}`,
      later: page.history.slice(0, at),
    };
  if (page.history.length === 0)
    return {
      state: 'changed',
      line: 'Not the revision you cited',
      more:
        `Your citation names revision ${cited}. ${now} ` +
        'What changed is not kept in this copy of the site.',
      later: [],
    };
  return {
    state: 'unknown',
    line: 'The revision you cited is not known',
    more: `No revision ${cited} of this page is recorded. It may be mistyped. ${now}`,
    later: [],
  };
}

function datedNotice(cited: string, page: Page, at: number): Notice {
  if (page.corrected)
    return {
      state: 'changed',
      line: `Translation corrected on ${page.corrected}`,
      more:
        'A dated wording does not change; our translation of this one was wrong and was ' +
        'corrected on that day, as the page says.',
      later: [],
    };
  return {
    state: 'unchanged',
    line: 'This wording has not changed',
    more: ['A dated wording never changes.', ...sinceThen(cited, page, at)].join(' '),
    later: [],
  };
}

/** What is to be said of the revision cited, on the page of a dated wording. */
function sinceThen(cited: string, page: Page, at: number): string[] {
  if (cited === page.revision) return [];
  if (at < 0 && page.history.length)
    return [`No revision ${cited} is recorded; it may be mistyped.`];
  return ['What has changed since you cited it is the explanation beside it, not this text.'];
}
