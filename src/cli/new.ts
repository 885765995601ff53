/** `npm run new -- law/<instrument>/<article>`: begins a provision from the official text, with digests and dates. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from '../domain/official/digest.ts';
import { locate } from '../domain/reference/short-citation.ts';
import { articleOf } from '../domain/official/text.ts';
import { readOfficialTexts } from '../read/official-text.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';

run(() => {
  const id = process.argv[2] ?? '';
  const file = `content/${id}.mdx`;
  const located = locate(loadReference(), id);
  if (!located)
    throw new Error(
      `“${id}” names no article of an instrument held here; write for example law/criminal-law/111.`,
    );
  if (existsSync(file)) throw new Error(`${file} is already there.`);
  const text = readOfficialTexts().get(located.instrument.data.officialText);
  const article = text && articleOf(text, located.article);
  if (!text || !article)
    throw new Error(
      `the official text holds no article ${located.article}; bring it with: npm run official-text -- <folder>`,
    );
  const from =
    article.versions?.at(-1)?.from ?? article.amendments?.at(-1)?.effective ?? text.effective;
  const paragraphs = article.paragraphs.map((paragraph) => {
    const items = paragraph.items?.length
      ? `    items:\n${paragraph.items.map(() => '      - translation: ""\n').join('')}`
      : '';
    return `  - translation: ""\n${items}    terms: []\n    tiers: []\n    textDigest: ${digestOf(paragraph)}\n    comparedOn: ""\n`;
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `---\ntitle: ""\nsummary: ""\ninForceFrom: ${from}\nparagraphs:\n${paragraphs.join('')}updated: ""\n---\n`,
  );
  console.log(
    `${file}: fill in what is empty; npm run check says what is missing. The Chinese of each paragraph:\n`,
  );
  for (const paragraph of article.paragraphs)
    console.log([paragraph.text, ...(paragraph.items ?? [])].join('\n'), '\n');
});
