/**
 * The last text of a withdrawn page: plain Markdown, in which `<a id="…"></a>` marks the places it
 * had.
 */
import type { TombstoneText, Mention } from '../reference/entry.ts';
import { idOfAddress, parseId } from '../reference/id.ts';
import type { Finding } from './report.ts';

const place = /<a id="([a-z][a-z0-9-]*)"><\/a>/g;

/** Read it. `source` is the whole file, so that lines are the file's. */
export function readTombstoneText(
  source: string,
  file: string,
): { last: TombstoneText; findings: Finding[] } {
  const text = source
    .replaceAll('\r\n', '\n')
    .replace(/^---\n[\s\S]*?^---[ \t]*$/m, '')
    .trim();
  const lineAt = (index: number) => source.slice(0, index).split('\n').length;
  const mentions = [...source.matchAll(/\]\((\/[^)\s]*)\)/g)].map((match): Mention => ({
    ...parseId(idOfAddress(match[1] ?? '')),
    via: 'link',
    line: lineAt(match.index),
  }));
  const findings = [
    ...source.matchAll(/<(?!https:|a id="[a-z][a-z0-9-]*">|\/a>)[a-z!/][^>]*>/gi),
  ].map((match): Finding => ({
    file,
    line: lineAt(match.index),
    rule: 'last-text',
    problem: `${match[0]} is no Markdown.`,
    remedy: 'A last text holds words and <a id="…"></a> only; write what the component showed.',
  }));
  return {
    last: { text, places: [...text.matchAll(place)].flatMap((match) => match[1] ?? []), mentions },
    findings,
  };
}
