/** Pages as text: for browsers without styles, and for whoever indexes the text of the site. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { missingProgram } from '../programs.ts';
import { attribute, readPage, readPages, textOf, type Element } from './dist.ts';

/** Elements that do not begin a line of their own. */
const inline = new Set(
  'a abbr b bdi button cite code del em i input ins kbd label mark q s select small span strong sub sup text time tspan u'.split(
    ' ',
  ),
);
const unseen = new Set(['head', 'script', 'style', 'template', 'title', 'noscript']);
const word = /[\p{L}\p{N}]/u;
const han = /\p{Script=Han}/u;

/** Whether two characters that meet where an element begins or ends read as one word. */
function joined(before: string, after: string, begins: boolean): boolean {
  // Chinese has no spaces, nor has a number in it: 第 7 条.
  if ((han.test(before) || /\d/.test(before)) && (han.test(after) || /\d/.test(after)))
    return han.test(before) === han.test(after);
  if (word.test(before) && word.test(after)) return true;
  return begins && /[.,;:!?)]/.test(before) && /[\p{L}\p{N}(]/u.test(after);
}

/** Places where words of a page meet without a space between them. */
function joints(root: Element): string[] {
  const found: string[] = [];
  let last = '';
  let begins = false;
  let apart = true;
  const walk = (node: Element): void => {
    if (node.value !== undefined) {
      if (!node.value || node.type !== 'text') return;
      if (!apart && joined(last.at(-1) ?? ' ', node.value[0]!, begins))
        found.push(`${last.slice(-30)}|${node.value.slice(0, 30)}`);
      last = node.value;
      begins = false;
      apart = false;
      return;
    }
    if (unseen.has(node.tagName ?? '')) return;
    const isInline = inline.has(node.tagName ?? '');
    if (isInline) begins = true;
    else apart = true;
    (node.children ?? []).forEach(walk);
    if (!isInline) apart = true;
  };
  walk(root);
  return found;
}

test('no two words meet without a space where an element begins or ends', () => {
  const found = [...readPages().values()].flatMap(({ url, elements }) =>
    joints(elements[0]!).map((joint) => `${url}: ${joint}`),
  );
  assert.deepEqual(found.slice(0, 20), []);
});
test('the rule itself: what is joined, and what is not', () => {
  const inElement = (first: string, second: string): Element => ({
    type: 'element',
    tagName: 'p',
    children: [
      { type: 'text', value: first },
      { type: 'element', tagName: 'span', children: [{ type: 'text', value: second }] },
    ],
  });
  for (const [first, second] of [
    ['unchanged', 'Criminal Law'],
    ['Base', '情节较轻'],
    ['in 2001.', 'state media'],
    ['sentence', '2'],
    ['3', '5'],
    ['情节', '较轻'],
  ] as const)
    assert.equal(joints(inElement(first, second)).length, 1, `${first}|${second}`);
  for (const [first, second] of [
    ['unchanged ', 'Criminal Law'],
    ['第', '7'],
    ['(', 'a'],
    ['“', 'a'],
    ['（2014）', '第'],
    ['a', ', b'],
  ] as const)
    assert.deepEqual(joints(inElement(first, second)), [], `${first}|${second}`);
});
test('what stands outside the text of a page has no words of the search', () => {
  for (const { url, elements } of readPages().values()) {
    const [header] = elements.filter((node) => attribute(node, 'className') === 'site-header');
    const [palette] = elements.filter(({ tagName }) => tagName === 'search-palette');
    assert.equal(textOf(palette!).trim(), '', url);
    assert.doesNotMatch(textOf(header!), /\p{Script=Han}|Ctrl|reprieve/u, url);
  }
});

const folder = 'dist/law/criminal-law/111/index.html';
const dumps = {
  w3m: ['-dump', '-cols', '400', '-T', 'text/html', '-I', 'utf-8', '-O', 'utf-8', folder],
  lynx: ['-dump', '-nolist', '-width=400', '-assume_charset=utf-8', '-display_charset=utf-8'],
} as const;

for (const [program, args] of Object.entries({ ...dumps, lynx: [...dumps.lynx, folder] }))
  test(
    `${program} shows an article with its words apart, law first, and nothing of the search`,
    { skip: missingProgram(program) ?? false },
    () => {
      const text = execFileSync(program, args, { encoding: 'utf8' }).replace(/\s+/g, ' ');
      const [law] = readPage('/law/criminal-law/111/')
        .elements.filter((node) => attribute(node, 'className') === 'english')
        .flatMap(({ children = [] }) => children.filter(({ tagName }) => tagName === 'p'));
      const order = [
        'Secrets & Sentences',
        'In force since 1 October 1997, unchanged Criminal Law art. 111 Unofficial translation',
        textOf(law!),
        'Lesser circumstances 情节较轻',
        '¶ 1 especially serious circumstances 情节特别严重: fixed-term imprisonment',
        'Copy citation',
        'Criminal Law art. 110 Acts punished as espionage',
      ];
      order.reduce((from, piece) => {
        const at = text.indexOf(piece, from);
        assert.ok(at >= from, `“${piece}” is not where it belongs`);
        return at;
      }, 0);
      assert.doesNotMatch(text, /死缓|jiandie|Remember my searches|surveil\.detention/);
    },
  );
