/** Findings about content: what is wrong, where, and what to write instead. */

/** One mistake of an author. */
export interface Finding {
  /** Path from the root of the project. */
  file: string;
  /** 1-based line, where there is one. */
  line?: number | undefined;
  /** Name of the rule that found it. */
  rule: string;
  /** What is wrong, one sentence. */
  problem: string;
  /** What to write instead, one sentence. */
  remedy: string;
}

/**
 * Thrown when content cannot be used; its message is the whole report. The development server shows
 * it with `hint`, unless the error as a text holds the name of a browser's API: Astro then takes
 * “documented” for `document` and advises on that. The text of this error is therefore its name and
 * its first line, in which no author's word stands.
 */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly hint = 'Correct the files named above; the page loads anew when they are saved.';
  findings: Finding[];
  constructor(findings: Finding[]) {
    super(formatReport(findings));
    this.findings = findings;
    this.stack = this.message;
  }
  override toString(): string {
    return `${this.name}: ${this.message.split('\n')[0]}`;
  }
}

function inThreeLines({ file, line, rule, problem, remedy }: Finding): string {
  const at = line ? `${file}:${line}` : file;
  return `  ${at}  ${rule}\n    ${problem}\n    → ${remedy}`;
}

/** All findings as one text, grouped by file, in the order of lines. */
export function formatReport(findings: Finding[]): string {
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  const blocks = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, found]) =>
      found
        .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
        .map(inThreeLines)
        .join('\n'),
    );
  const files = byFile.size === 1 ? '1 file' : `${byFile.size} files`;
  const problems = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  return `${problems} in ${files}:\n\n${blocks.join('\n\n')}\n`;
}
