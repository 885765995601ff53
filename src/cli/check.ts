/** `npm run check:content`: reads and checks `content/` without building a page. */
import { kinds } from '../schema/index.ts';
import { unrecordedAddresses } from '../domain/permanence/published.ts';
import { entriesOf, type Reference } from '../domain/reference/reference.ts';
import { newLines } from '../domain/permanence/kept-wordings.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';
import { searchEngine } from '../integrations/search-engine.ts';

run(() => {
  // The build begins with this command; a build option that is wrong is said before anything is built.
  searchEngine();
  const reference = loadReference(process.argv[2]);
  for (const note of unrecorded(reference)) console.log(note);
  const counts = kinds.map((kind) => `${entriesOf(reference, kind).length} ${kind}`).join(', ');
  console.log(`content: no problem found in ${reference.entries.size} entries (${counts})`);
});

/** What a build would publish that is in neither list yet. It stops nothing: pages are recorded when they are published. */
function unrecorded(reference: Reference): string[] {
  const addresses = unrecordedAddresses(reference);
  const wordings = newLines(reference);
  const names = [...addresses, ...wordings.map((line) => line.split(' ')[0]!)];
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return names.length
    ? [
        `note: not recorded as published: ${names.slice(0, 5).join(', ')}${more}; before you publish, run npm run publish-addresses`,
      ]
    : [];
}
