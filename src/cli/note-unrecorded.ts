/**
 * The end of `npm run build`: notes what was built and is not recorded as published. It stops
 * nothing.
 */
import { unrecordedNote } from '../domain/permanence/unrecorded.ts';
import { assemble } from '../domain/reference/reference.ts';
import { readContent } from '../read/content.ts';
import { staticPages } from '../urls.ts';
import { run } from './run.ts';

run(() => {
  const note = unrecordedNote(assemble(readContent(), staticPages));
  if (note) console.log(`note: ${note}`);
});
