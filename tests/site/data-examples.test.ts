import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadReference } from '../../src/read/reference.ts';
import { entriesOf } from '../../src/domain/reference/reference.ts';
import { tiersAt } from '../../src/domain/reference/tiers.ts';
import { missingProgram } from '../programs.ts';
import { attribute, readPage, textOf, type Element } from './dist.ts';
import { serve } from './serve.ts';

const reference = loadReference();
const server = await serve('dist');
const root = mkdtempSync(join(tmpdir(), 'examples-'));
after(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

/** How each tool is started with a program. */
const start: Record<string, (code: string) => [string, string[]]> = {
  jq: (code) => ['bash', ['-euo', 'pipefail', '-c', code]],
  python: (code) => ['python3', ['-I', '-c', code]],
  r: (code) => ['Rscript', ['--vanilla', '-e', code]],
  shell: (code) => ['bash', ['-euo', 'pipefail', '-c', code]],
};
/** The programs that one needs. */
function needs(tool: string, code: string): string[] {
  if (tool === 'python') return ['python3'];
  if (tool === 'r') return ['Rscript'];
  return ['curl', 'jq', 'python3', 'sha256sum'].filter((program) => code.includes(program));
}
const all = new Map(
  ['curl', 'jq', 'python3', 'Rscript', 'sha256sum'].map((program) => [
    program,
    missingProgram(program),
  ]),
);
/** Why one cannot be run here, or false. */
const missing = (tool: string, code: string): string | false =>
  needs(tool, code)
    .flatMap((program) => all.get(program) ?? [])
    .join('; ') || false;

// What the answers must be is reckoned from the content, not from the files that the programs read.
const article = entriesOf(reference, 'provision').find(({ id }) => id === 'law/criminal-law/111')!;
const terms = article.data.paragraphs.flatMap(({ tiers }) =>
  tiers.map(({ threshold, penalties }) => {
    const months = penalties.flatMap((p) => (p.kind === 'fixed-term' ? p.maxMonths : []));
    return `${threshold?.en ?? 'base tier'}\t${Math.max(...months)}`;
  }),
);
const deadly = entriesOf(reference, 'offence')
  .filter(({ id }) =>
    tiersAt(reference, id).some(({ tier }) => tier.penalties.some(({ kind }) => kind === 'death')),
  )
  .map(({ data }) => data.title);
const sentences = [
  ...Map.groupBy(entriesOf(reference, 'case'), ({ data }) => data.sentence.type),
].map(([type, list]) => `${type}\t${list.length}`);
const secret = entriesOf(reference, 'concept').find(
  ({ id }) => id === 'concepts/state-secret',
)!.data;
const expected: Record<string, string[]> = {
  'longest-terms': terms,
  death: deadly,
  sentences,
  term: [`${secret.title}: ${secret.plain}`],
  checksums: [],
  offline: [],
};

const page = readPage('/data/examples/');
const origin = attribute(
  page.elements.find((node) => attribute(node, 'rel') === 'canonical')!,
  'href',
)!.replace('/data/examples/', '');
const inside = (node: Element): Element[] => [node, ...(node.children ?? []).flatMap(inside)];
const sections = page.elements
  .filter((node) => node.tagName === 'section' && attribute(node, 'className') === 'example')
  .map(inside);
const programs = sections.flatMap((nodes) => {
  const id = attribute(
    nodes.find((node) => node.tagName === 'h2')!,
    'id',
  )!;
  return nodes
    .filter((node) => node.tagName === 'pre')
    .map((pre) => ({ id, tool: attribute(pre, 'dataTool')!, code: textOf(pre) }));
});

/** Run a program in an empty folder; addresses of the site lead to the built site here. */
async function run(
  tool: string,
  code: string,
  folder = mkdtempSync(join(root, 'run-')),
): Promise<{ lines: string[]; status: number | null; errors: string; folder: string }> {
  const [program, args] = start[tool]!(code.replaceAll(origin, server.origin));
  const child = spawn(program, args, { cwd: folder, timeout: 120_000 });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return {
    lines: Buffer.concat(out).toString().split(/\r?\n/).filter(Boolean),
    status,
    errors: Buffer.concat(errors).toString(),
    folder,
  };
}

test('the page holds every question in the tools it promises, and each has an answer to be compared with', () => {
  assert.deepEqual(
    [...new Set(programs.map(({ id }) => id))].toSorted(),
    Object.keys(expected).toSorted(),
  );
  for (const id of ['longest-terms', 'death', 'sentences'])
    assert.deepEqual(
      programs.filter((program) => program.id === id).map(({ tool }) => tool),
      ['jq', 'python', 'r'],
      id,
    );
  assert.ok(terms.length === 3 && deadly.length > 3 && sentences.length > 3);
});

for (const { id, tool, code } of programs) {
  test(
    `the example “${id}” runs as it stands with ${tool} and answers what the content says`,
    { skip: missing(tool, code) },
    async () => {
      const { lines, status, errors, folder } = await run(tool, code);
      assert.equal(status, 0, errors);
      assert.deepEqual(lines.toSorted(), expected[id]!.toSorted());
      if (id === 'checksums') assert.ok(globSync('**/*', { cwd: folder }).length > 30);
      if (id === 'offline')
        for (const file of ['index.html', 'law/criminal-law/111/index.html'])
          assert.equal(
            readFileSync(join(folder, 'site', file), 'utf8'),
            readFileSync(`dist/${file}`, 'utf8'),
          );
    },
  );
}

const { code: comparing } = programs.find(({ id }) => id === 'checksums')!;
test(
  'a file that was altered is named by the checksums',
  { skip: missing('shell', comparing) },
  async () => {
    const { status, lines } = await run(
      'shell',
      comparing.replace('sha256sum', 'echo >> cases.csv; sha256sum'),
    );
    assert.equal(status, 1);
    assert.deepEqual(lines, ['cases.csv: FAILED']);
  },
);
