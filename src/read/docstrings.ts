/** Reads the docstrings of `src/schema/`, so that what a field means is written once, beside the field. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** `Case`, `Case.status`, `Concept.renderings.en` → the docstring there, in one line. */
export type Docstrings = ReadonlyMap<string, string>;

const line =
  /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*?\n?)?(?:^(?:export )?const (\w+)\b|^( +)'?([@\w-]+)'?[:,])/gm;

/** Every docstring of a constant or of a key inside it. Keys below keys are told by how far they are set in. */
export function readDocstrings(folder = 'src/schema'): Docstrings {
  const docs = new Map<string, string>();
  for (const path of globSync('**/*.ts', { cwd: folder })
    .map((p) => p.split(sep).join('/'))
    .sort()) {
    let open: { depth: number; name: string }[] = [];
    for (const [, doc, constant, indent = '', key = ''] of readFileSync(
      join(folder, path),
      'utf8',
    ).matchAll(line)) {
      open = [
        ...(constant ? [] : open.filter(({ depth }) => depth < indent.length)),
        { depth: indent.length, name: constant ?? key },
      ];
      const place = open.map(({ name }) => name).join('.');
      if (doc && !docs.has(place)) docs.set(place, oneLine(doc));
    }
  }
  return docs;
}

const oneLine = (doc: string) =>
  doc
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
