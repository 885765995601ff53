/** Pages against the Nu Html Checker, which the W3C runs; it needs Java. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { java, missingProgram } from '../programs.ts';
import { attribute, readPages, readRedirects, textOf, type Element } from './dist.ts';
import { oneOfEach } from './one-of-each.ts';

interface Message {
  type: string;
  url?: string;
  message: string;
  extract?: string;
}

const vnu = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));
const pathOf = (url: string) => `dist${url.endsWith('/') ? `${url}index.html` : url}`;

/** What is said of files; `url` is theirs. */
function messagesOn(files: readonly string[]): Message[] {
  const [program, ...options] = java;
  const { stdout, stderr } = spawnSync(
    program,
    [...options, '-Xss4m', '-jar', vnu, '--format', 'json', '--stdout', ...files],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  try {
    return (JSON.parse(stdout) as { messages: Message[] }).messages;
  } catch {
    throw new Error(`the checker did not answer: ${stderr}`);
  }
}

/** Warnings that are no fault of ours. */
const passed = [
  // It reads files, and 'self' is no file; JSON-LD is data, which the policy does not govern.
  /^(Resource|Inline script) violates Content Security Policy \(meta tag\)/,
  // Paragraphs of law are sections, which reader views keep; they have numbers, not headings.
  /^Section lacks heading/,
  // Phrases stand in the order of the text, so that a role may come twice.
  /^Duplicate “dt” name/,
  /^The first occurrence of “dt” name/,
];

const skip = missingProgram('java') ?? false;
const firstRedirect = [...readRedirects().keys()][0]!;

test('one page of each kind, and one that redirects, is valid', { skip }, () => {
  const pages = [...oneOfEach(), firstRedirect];
  assert.ok(pages.length > 30, `${pages.length} pages`);
  const faults = messagesOn(pages.map(pathOf))
    .filter(({ message }) => !passed.some((pattern) => pattern.test(message)))
    .map(({ url, message, extract }) => `${url}: ${message}\n  ${extract}`);
  assert.deepEqual(faults, []);
});

const labelled = new Set(['a', 'button', 'summary']);
/** Text that is seen and heard. */
const visible = (node: Element): string =>
  attribute(node, 'ariaHidden') === 'true' || node.tagName === 'title'
    ? ''
    : (node.value ?? (node.children ?? []).map(visible).join(''));
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

test('a name that is given to a link or button holds the words that are seen in it', () => {
  let count = 0;
  for (const { url, elements } of readPages().values())
    for (const node of elements) {
      const name = attribute(node, 'ariaLabel');
      if (!name || !labelled.has(node.tagName ?? '')) continue;
      count++;
      assert.ok(
        squeeze(name).includes(squeeze(visible(node))),
        `${url}: “${visible(node)}” is “${name}”`,
      );
    }
  assert.ok(count > 1000, `${count} names`);
});
test('no two places of a page have links of the same name', () => {
  for (const { url, elements } of readPages().values()) {
    const names = elements
      .filter(({ tagName, properties }) => tagName === 'a' && properties?.['ariaLabel'])
      .filter((node) => attribute(node, 'className')?.split(' ').includes('number'))
      .map((node) => [attribute(node, 'ariaLabel'), attribute(node, 'href')] as const)
      // Items are counted anew in each paragraph.
      .filter(([, href]) => !href?.includes('-i'));
    assert.equal(new Set(names.map(([name]) => name)).size, names.length, url);
  }
});
test('a caption is the last or the first child of its figure', () => {
  for (const { url, elements } of readPages().values())
    for (const figure of elements.filter(({ tagName }) => tagName === 'figure')) {
      const children = (figure.children ?? []).filter(({ type }) => type === 'element');
      const at = children.findIndex(({ tagName }) => tagName === 'figcaption');
      assert.ok(at <= 0 || at === children.length - 1, `${url}: ${textOf(figure).slice(0, 60)}`);
    }
});
test('the policy on content shuts what no page needs', () => {
  for (const { url, elements } of readPages().values()) {
    const policies = elements
      .filter((node) => attribute(node, 'httpEquiv') === 'content-security-policy')
      .map((node) => attribute(node, 'content') ?? '');
    assert.equal(policies.length, 1, url);
    const directives = policies[0]!.split(';').map((directive) => directive.trim());
    for (const wanted of ["object-src 'none'", "base-uri 'none'", "form-action 'self'"])
      assert.ok(directives.includes(wanted), `${url}: ${wanted}`);
    assert.ok(!elements.some(({ tagName }) => tagName === 'base'), url);
  }
});
