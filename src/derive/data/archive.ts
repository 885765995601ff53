/**
 * The checksums of the data and the whole site as one file. The same files give the same bytes, on
 * any day and in any place.
 */
import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';

/** Path without a slash at its head → content. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The size in megabytes below which the archive stays; a test holds it. */
export const archiveBelow = 32;

/** What stands at the head of the archive, for whoever opens it years later. */
export const readMe = (
  name: string,
  origin: string,
  lawAsOf: string,
): string => `${name}, the whole site as files.

The law is stated as of ${lawAsOf}. The site's address: ${origin}/

To read it without a network, serve this folder and open the address that is printed, for example:

    python3 -m http.server 8000     then open http://localhost:8000/
    npx serve

A page opened as a file finds neither its styles nor its links: addresses begin at the root of the site.
The data stand in data/; sha256sum -c SHA256SUMS, run there, compares them.
Text: CC BY 4.0. Data: CC0 1.0. Statutes are official documents of the state and not ours.
`;

const sorted = (files: Files) => [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A line a file, as `sha256sum` writes and checks them. */
export const checksums = (files: Files): string =>
  sorted(files)
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');

/** The files as one ZIP, sorted, each dated with the same day (YYYY-MM-DD). */
export function zipOf(files: Files, day: string): Uint8Array {
  const [year, month, date] = day.split('-').map(Number);
  // ZIP stores the hours of the clock on the wall: midnight here is midnight everywhere.
  const mtime = new Date(year!, month! - 1, date);
  return zipSync(
    Object.fromEntries(
      sorted(files).map(([path, content]): [string, Zippable[string]] => [
        path,
        [content, { mtime, level: 6 }],
      ]),
    ),
  );
}
