/**
 * `npm run new -- <id>`: begins a page of any kind with a commented skeleton. Law begins from the
 * official text, with digests and dates. The skeleton has the right shape, but it is no page yet:
 * the check has one finding for it, `unfinished`, which lists the places still to fill. So no
 * placeholder can be published, and an author works through one list. The development server shows
 * an unfinished page all the same.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { placesToFill } from '../domain/content/placeholder.ts';
import { assemble } from '../domain/reference/reference.ts';
import { readContent } from '../read/content.ts';
import { readOfficialTexts } from '../read/official-text.ts';
import { staticPages } from '../urls.ts';
import { beginPage } from './new-page.ts';
import { run } from './run.ts';
import { skeletonOf } from './skeleton.ts';

run(() => {
  const id = (process.argv[2] ?? '').replace(/^(?:content)?\/|\.mdx$|\/$/g, '');
  // Whatever is wrong with other pages, a new one may be begun.
  const reference = assemble(readContent(), staticPages);
  const today = new Intl.DateTimeFormat('en-CA').format();
  const page = beginPage({ reference, texts: readOfficialTexts(), today }, id);
  const file = `content/${page.path}`;
  if (existsSync(file)) throw new Error(`${file} is already there.`);
  const source = skeletonOf(page.kind, page.known);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const places = placesToFill(source).length;
  console.log(
    `${file}: fill the ${places} places marked “# to fill”; npm run check:content lists those that are left.`,
  );
  if (page.official.length === 0) return;
  console.log('The Chinese of each paragraph:\n');
  for (const paragraph of page.official)
    console.log([paragraph.text, ...(paragraph.items ?? [])].join('\n'), '\n');
});
