/** `npm run check:content`: reads and checks `content/` without building a page. */
import { kinds } from '../schema/index.ts';
import { unrecordedNote } from '../domain/permanence/unrecorded.ts';
import { entriesOf } from '../domain/reference/reference.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';
import { searchEngine } from '../integrations/search-engine.ts';

run(() => {
  // The build begins with this command; a build option that is wrong is said before anything is
  // built.
  searchEngine();
  const reference = loadReference(process.argv[2]);
  const note = unrecordedNote(reference);
  if (note) console.log(`note: ${note}`);
  const counts = kinds.map((kind) => `${entriesOf(reference, kind).length} ${kind}`).join(', ');
  console.log(`content: no problem found in ${reference.entries.size} entries (${counts})`);
});
