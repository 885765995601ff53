/** Everything, loaded, linked and checked once. The only module that asks Astro for its collections. */
import { getCollection, render } from 'astro:content';
import { checkIntegrity } from './domain/rules/index.ts';
import { isUnfinished } from './domain/rules/pages.ts';
import type { AnyEntry } from './domain/reference/entry.ts';
import { historiesOf, type PageVersion } from './domain/permanence/page-history.ts';
import { assemble, type Reference } from './domain/reference/reference.ts';
import { ContentError } from './domain/content/report.ts';
import type { OfficialTexts } from './domain/official/text.ts';
import { readOfficialTexts } from './read/official-text.ts';
import { readHistory } from './read/history.ts';
import { readContent } from './read/content.ts';
import { kinds } from './schema/index.ts';
import { staticPages } from './urls.ts';

const content = readContent();
const linked = assemble(content, staticPages);
// An unfinished page can be looked at while it is written; a build refuses it.
const findings = [...content.findings, ...checkIntegrity(linked)].filter(
  (finding) => !(import.meta.env.DEV && isUnfinished(finding)),
);
if (findings.length) throw new ContentError(findings);

/** The reference, checked. */
export const reference: Reference = linked;

/** The official Chinese text, where it was brought; otherwise empty. */
export const officialTexts: OfficialTexts = readOfficialTexts();

/** The revisions of every page by its id, newest first; empty where git does not know them. */
export const pageHistory: ReadonlyMap<string, readonly PageVersion[]> = historiesOf(
  linked,
  readHistory(),
);

const rendered = new Map(
  (await Promise.all(kinds.map((kind) => getCollection(kind as never))))
    .flat()
    .map((entry: { id: string }) => [entry.id, entry]),
);

/** The body of an entry as a component. */
export async function bodyOf(entry: AnyEntry) {
  const found = rendered.get(entry.id);
  if (!found) throw new Error(`Astro did not load ${entry.file}; restart the development server.`);
  return (await render(found as never)).Content;
}
