/**
 * A hit as lines: title, answer or meaning, penalties, reason. The same in the palette and on the
 * search page.
 */
import { element, marked, mixed } from '../dom.ts';
import { excerpt } from './highlight.ts';
import type { Hit, HitTier } from '../search/answer.ts';

/** The title with its Chinese beside it. */
export function titleOf({ title, zh }: Hit, words: readonly string[]): HTMLElement {
  return element(
    'span',
    'hit-title',
    ...marked(title, words),
    ...(zh ? [' ', element('span', 'hit-zh', ...marked(zh, words))] : []),
  );
}

/** What stands below the title. Spaces keep the lines apart where they are read as one text. */
export function linesOf(hit: Hit, words: readonly string[]): (Node | string)[] {
  const lines: HTMLElement[] = [];
  if (hit.answer)
    lines.push(
      element(
        'span',
        'hit-answer',
        element('b', '', 'In short:'),
        ' ',
        ...marked(hit.answer, words),
      ),
    );
  if (hit.line) lines.push(element('span', 'hit-text', ...marked(excerpt(hit.line, words), words)));
  if (hit.tiers)
    lines.push(
      element(
        'span',
        'hit-range',
        thumbnail(hit.tiers),
        element(
          'span',
          '',
          element('span', 'visually-hidden', 'Penalty: '),
          ...mixed(hit.tiers.map(({ words }) => words).join('; ')),
        ),
      ),
    );
  lines.push(element('span', 'hit-reason', ...mixed(hit.reason)));
  return lines.flatMap((line) => [' ', line]);
}

/**
 * The penalty ladder in little: the scale is drawn at build time, the bars here, each tier by itself. Their words stand
 * beside it.
 */
function thumbnail(tiers: readonly HitTier[]): SVGElement {
  const svg = draw('svg', {
    class: 'thumbnail',
    viewBox: '0 0 100 10',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  svg.append(draw('use', { href: '#ladder-scale' }));
  // Tiers that overlap stand below each other.
  const height = Math.min(4, 8 / tiers.length);
  for (const [i, { isGateway, bars }] of tiers.entries())
    for (const { from, to } of bars)
      svg.append(
        draw('rect', {
          class: isGateway ? 'bar gate' : 'bar',
          x: from,
          y: 1 + ((8 - height) * (i + 0.5)) / tiers.length,
          width: Math.max(to - from, 2),
          height,
        }),
      );
  return svg;
}

function draw(tag: string, attributes: Record<string, string | number>): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  return node;
}
