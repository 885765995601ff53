/**
 * Makes a Pagefind index in a process of its own: of the built site at size 1, of pages made from
 * the multiplied reference above it.
 */
import { close, createIndex } from 'pagefind';
import { urlOf } from '../../src/urls.ts';
import type { BenchRecord } from './engines/engine.ts';
import { benchRecords } from './records.ts';
import { multiply } from './scale.ts';
import { readSnapshot } from './snapshot.ts';

const [snapshot = '', factor = '1', dist = '', folder = ''] = process.argv.slice(2);
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A page as the site has it: the title, then a heading with its id for every passage. */
function html([page, ...passages]: BenchRecord[]): string {
  const { title, zh, aliases, summary, text } = page!;
  const words = [zh, aliases, summary, text].join(' ');
  const sections = passages.map(
    (passage) =>
      `<h2 id="${passage.id.split('#')[1]}">${escape(passage.title)}</h2>` +
      `<p>${escape(`${passage.summary} ${passage.text}`)}</p>`,
  );
  return (
    `<!doctype html><html lang="en"><body><main><h1>${escape(title)}</h1>` +
    `<p>${escape(words)}</p>${sections.join('')}</main></body></html>`
  );
}

// The frame of the page repeats on every page; only what stands in main is the page's own.
const { index } = await createIndex({ rootSelector: 'main' });
if (!index) throw new Error('Pagefind made no index.');
if (factor === '1') await index.addDirectory({ path: dist });
else {
  const pages = [
    ...Map.groupBy(
      benchRecords(multiply(readSnapshot(snapshot), Number(factor))),
      ({ id }) => id.split('#')[0]!,
    ),
  ];
  // In parts, so that the queue to Pagefind's program does not hold all pages at once.
  for (let at = 0; at < pages.length; at += 500)
    await Promise.all(
      pages
        .slice(at, at + 500)
        .map(([id, records]) => index.addHTMLFile({ url: urlOf(id), content: html(records) })),
    );
}
await index.writeFiles({ outputPath: folder });
await close();
process.exit(0);
