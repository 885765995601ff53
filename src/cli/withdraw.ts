/**
 * `npm run withdraw -- <id> --reason "…" [--successor <id>]`: takes a page, with the pages below
 * it, out of the reference. Its last text is kept in `content/withdrawn/` and goes on answering at
 * its address; all or nothing.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { isKind, type AnyEntry } from '../domain/reference/entry.ts';
import type { Reference } from '../domain/reference/reference.ts';
import { withMove } from '../domain/permanence/rename.ts';
import { lastWords } from '../derive/markdown/tombstone-text.ts';
import { readArguments } from './arguments.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';
import { filesOf, rehearse, type Renaming } from './rehearse.ts';

run(() => {
  const { ids, reason, date, successors } = readArguments(
    'npm run withdraw -- <id> --reason "why" [--successor <id>]',
    1,
  );
  const [id = ''] = ids;
  const reference = loadReference();
  const entry = reference.entries.get(id);
  if (!entry) throw new Error(`no page of content/ has the id ${id}; nothing was changed.`);
  const gone = [...reference.entries.values()].filter(
    (other) => other.id === id || other.id.startsWith(`${id}/`),
  );
  const kept = new Map(
    gone.map((page) => [page.id, withdrawal(reference, page, { date, reason, successors })]),
  );
  const { renamed } = rehearse((folder) => {
    const moved = filesOf(folder, id).map((path): Renaming => [
      path,
      `withdrawn/${path.replace(/(\/index)?\.mdx$/, '')}.md`,
    ]);
    for (const [from, to] of moved) {
      rmSync(join(folder, from));
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      writeFileSync(join(folder, to), kept.get(to.replace(/^withdrawn\/|\.md$/g, ''))!);
    }
    forgetPhrasings(folder, [...kept.keys()]);
    // The short name of a law is data of its page; without the page it must be said where it leads.
    const nickname = isKind(entry, 'instrument') ? entry.data.nickname : undefined;
    const list = join(folder, 'moves.yaml');
    if (nickname)
      writeFileSync(
        list,
        withMove(readFileSync(list, 'utf8'), {
          from: nickname,
          to: id,
          date,
          reason: 'The short name of a law whose page was withdrawn.',
        }),
      );
    return moved;
  });
  for (const [from, to] of renamed) console.log(`content/${from} → content/${to}`);
  const replacement = successors.length
    ? successors.join(', ')
    : 'the words that nothing replaces it';
  console.log(
    `${id} is withdrawn: its address answers with the last text, the reason and ${replacement}.`,
  );
});

/** Nobody looks for a page that is gone: what people typed for it is taken out. */
function forgetPhrasings(folder: string, ids: readonly string[]): void {
  for (const path of globSync('{search/phrasings/*,check/reported-names}.yaml', { cwd: folder })) {
    const file = join(folder, path);
    const list = parseDocument(readFileSync(file, 'utf8'));
    const gone = ids.filter((id) => list.delete(id));
    if (gone.length) writeFileSync(file, list.toString({ lineWidth: 0 }));
  }
}

/** The file that is kept of a page. */
function withdrawal(
  reference: Reference,
  { id, kind, data }: AnyEntry,
  { date, reason, successors }: { date: string; reason: string; successors: string[] },
): string {
  const head = {
    title: data.title,
    ...(data.zh ? { zh: data.zh } : {}),
    kind,
    updated: data.updated,
    withdrawn: date,
    reason,
    ...(successors.length ? { successors } : {}),
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${lastWords(reference, id)}`;
}
