/**
 * Compares two built sites as a reader meets them, for changes of code that must change nothing
 * that is shown:
 * `npm run compare -- <folder before> <folder after> [--allow REGEX]… [--without REGEX]…`
 *
 * Folded before comparing: white space where HTML ignores it, the hashes of the content policy, and
 * names of hashed files. Left out: scripts (their source may change), the archive and the checksums
 * made over everything. What matches `--without` is taken out of every file first. Prints one line
 * for each file that was lost, added or changed, with the first place that differs; exit 1 on any
 * that no `--allow` names.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    allow: { type: 'string', multiple: true, default: [] },
    without: { type: 'string', multiple: true, default: [] },
  },
});
const [before, after] = positionals;
if (!before || !after) throw new Error('name two folders: the site before and the site after');

/**
 * Elements around which white space shows nothing. Anything else, such as `a` or `code`, stands in
 * a line of text.
 */
const blocks =
  'address|article|aside|blockquote|body|br|button|caption|col|colgroup|dd|details|dialog|div|dl|' +
  'dt|fieldset|figcaption|figure|footer|form|g|h[1-6]|head|header|hr|html|legend|li|line|link|' +
  'main|meta|nav|noscript|ol|option|p|path|pre|rect|script|search|section|select|style|summary|' +
  'svg|symbol|table|tbody|td|template|text|tfoot|th|thead|title|tr|tspan|ul|use|circle|desc|' +
  'site-search|search-palette|search-results|check-citation|cite-box|data-table|since-cited';
const aroundBlocks = new RegExp(`\\s*(</?(?:${blocks})(?:\\s[^>]*)?>|<!doctype html>)\\s*`, 'gi');

const without = values.without.map((pattern) => new RegExp(pattern, 'g'));

/** A file of text with everything folded that a reader cannot see. */
function fold(path: string, text: string): string {
  const kept = without.reduce((left, pattern) => left.replaceAll(pattern, ''), text);
  const named = kept.replaceAll(/(_astro\/[^"'\s)]+?)\.[\w-]{8}\.(css|js|woff2)/g, '$1.$2');
  if (!path.endsWith('.html')) return path.endsWith('.css') ? named.replaceAll(/\s+/g, '') : named;
  return named
    .replaceAll(/'sha256-[A-Za-z0-9+/=]+'\s?/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=\/?>)/g, '')
    .replaceAll(aroundBlocks, '$1');
}

const unhashed = (path: string): string => path.replace(/\.[\w-]{8}\.(css|js|woff2)$/, '.$1');
const left = (path: string): boolean => /\.(js|zip|sha256|dist)$|SHA256SUMS$/.test(path);

/** Files of a built site: the name without its hash → the path. */
function filesOf(folder: string): Map<string, string> {
  const paths = globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'));
  return new Map(paths.filter((path) => !left(path)).map((path) => [unhashed(path), path]));
}

/** The first place where two texts part, with some words around it. */
function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - 60);
  return `\n    before: …${a.slice(from, at + 90)}…\n    after:  …${b.slice(from, at + 90)}…`;
}

const allowed = values.allow.map((pattern) => new RegExp(pattern));
const [old, now] = [filesOf(before), filesOf(after)];
let expected = 0;
const faults: string[] = [];
function report(path: string, what: string): void {
  if (allowed.some((pattern) => pattern.test(path))) expected++;
  else faults.push(`${path}: ${what}`);
}
for (const [name, path] of old) {
  const other = now.get(name);
  if (other === undefined) {
    report(name, 'is gone');
    continue;
  }
  const [a, b] = [readFileSync(join(before, path)), readFileSync(join(after, other))];
  if (a.equals(b)) continue;
  const [textBefore, textAfter] = [fold(name, a.toString()), fold(name, b.toString())];
  if (textBefore !== textAfter) report(name, `differs${difference(textBefore, textAfter)}`);
}
for (const name of now.keys()) if (!old.has(name)) report(name, 'is new');

console.log(faults.slice(0, 40).join('\n'));
if (faults.length > 40) console.log(`… and ${faults.length - 40} more`);
console.log(
  `${old.size} files compared: ${faults.length} differ${expected ? `, ${expected} more as allowed` : ''}.`,
);
process.exitCode = faults.length ? 1 : 0;
