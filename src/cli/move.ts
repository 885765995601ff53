/**
 * `npm run move -- <from> <to> --reason "…"`: gives another address to a page, with the pages below
 * it, or to a place on a page. Renames the file, rewrites every mention in `content/`, and records
 * the move and the new addresses; all or nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveObstacle } from '../domain/permanence/move-obstacles.ts';
import { renameHeading, renameId, withMove } from '../domain/permanence/rename.ts';
import { readArguments } from './arguments.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';
import { anchorOf, parseId } from '../domain/reference/id.ts';
import { filesOf, rehearse, rename, texts, type Renaming } from './rehearse.ts';

run(() => {
  const { ids, reason, date } = readArguments('npm run move -- <from> <to> --reason "why"', 2);
  const [from = '', to = ''] = ids;
  // A place that was taken out already is what such a move mends.
  const reference = loadReference(
    'content',
    ({ rule }) =>
      !(
        anchorOf(from) !== undefined &&
        ['stale-published', 'unresolved-link', 'move'].includes(rule)
      ),
  );
  const problem = moveObstacle(reference, from, to);
  if (problem) throw new Error(`${problem}; nothing was changed.`);
  const { page, anchor } = parseId(from);
  const { renamed, rewritten } = rehearse((folder) => {
    const moved =
      anchor === undefined
        ? filesOf(folder, from).map((path): Renaming => [path, to + path.slice(from.length)])
        : [];
    for (const renaming of moved) rename(folder, renaming);
    for (const path of texts(folder)) {
      const file = join(folder, path);
      const source = readFileSync(file, 'utf8');
      const own =
        anchor !== undefined && path === `${page}.mdx`
          ? renameHeading(source, anchor, anchorOf(to) ?? '')
          : source;
      const text =
        path === 'moves.yaml'
          ? withMove(source, { from, to, date, reason })
          : renameId(own, from, to);
      if (text !== source) writeFileSync(file, text);
    }
    return moved;
  });
  for (const [old, now] of renamed) console.log(`content/${old} → content/${now}`);
  console.log(
    `${from} has moved to ${to}: ${rewritten.length} files rewritten, among them content/moves.yaml.`,
  );
  console.log('Names outside content/ are not changed: search src/ and tests/ for the old id.');
});
