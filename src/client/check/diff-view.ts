/**
 * Shows the differences of a quotation: what it adds and what it leaves out, marked for the eye and
 * in words for the ear.
 */
import type { Part } from '../../domain/check/compare-quotation.ts';
import { element } from '../dom.ts';

/** What is read aloud before a difference. */
const spoken: Record<'extra' | 'missing', string> = {
  extra: 'only in the quotation',
  missing: 'only in the text',
};

/** The parts of a compared quotation, with a key below where they differ. */
export function diffView(parts: readonly Part[], language: 'en' | 'zh'): HTMLElement {
  const line = element('p', 'diff', ...parts.map(one));
  if (language === 'zh') line.lang = 'zh-Hans';
  if (!parts.some(({ is }) => is === 'extra' || is === 'missing')) return line;
  return element(
    'div',
    '',
    line,
    element(
      'p',
      'small',
      element('ins', '', 'underlined'),
      ': only in the quotation; ',
      element('del', '', 'struck through'),
      ': only in the text.',
    ),
  );
}

function one({ is, text }: Part): Node | string {
  if (is === 'same') return text;
  if (is === 'gap') return element('span', 'gap', '… ');
  const node = element(
    is === 'extra' ? 'ins' : 'del',
    '',
    hidden(`[${spoken[is]}: `),
    text.trimEnd(),
    hidden(']'),
  );
  return element('span', '', node, text.endsWith(' ') ? ' ' : '');
}

function hidden(text: string): HTMLElement {
  const node = element('span', 'visually-hidden', text);
  node.lang = 'en';
  return node;
}
