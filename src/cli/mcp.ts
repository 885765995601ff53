/**
 * `npm run --silent mcp`: the reference for assistants, by the Model Context Protocol on standard
 * input and output. Nothing else is written to standard output.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'astro/zod';
import { digestsOf } from '../client/check/digests.ts';
import { SearchEngine } from '../client/search/engine.ts';
import { citePage, readPage, standing, Unanswerable } from '../derive/assistant/answers.ts';
import { answerTo, type AnswerCard } from '../derive/check/answer.ts';
import { chineseTexts, checkData } from '../derive/check/check-data.ts';
import { pageAt, pagesOf } from '../derive/page/pages.ts';
import { firstIndex } from '../derive/search/first-index.ts';
import { textIndex } from '../derive/search/text-index.ts';
import { Checker } from '../domain/check/checker.ts';
import { styles } from '../domain/cite/styles.ts';
import { anchorOf, pageOf } from '../domain/reference/id.ts';
import { readOfficialTexts } from '../read/official-text.ts';
import { loadReference } from '../read/reference.ts';
import { site } from '../site.ts';
import { absoluteUrl } from '../urls.ts';
import { run } from './run.ts';

/** The longest text that is looked at. */
const longest = 20_000;
const Id = z
  .string()
  .max(200)
  .describe('Id or address of a page, with #p1, #p1-i2 or the anchor of a section for a passage.');
const Wording = z
  .string()
  .optional()
  .describe('For a provision: the day on which the wording took effect, as 2021-03-01.');
const readOnly = { readOnlyHint: true, openWorldHint: false };

run(async () => {
  const reference = loadReference();
  const official = readOfficialTexts();
  const engine = new SearchEngine(firstIndex(reference), async () => textIndex(reference));
  const checker = new Checker(
    checkData(reference),
    official.size ? chineseTexts(reference, official) : undefined,
  );
  /** What stands beside a place that another answer names. */
  const beside = (id: string) => standing(reference, pageAt(reference, pageOf(id)), anchorOf(id));
  const ids = new Set(pagesOf(reference).map(({ id }) => id));
  /** The same of a card of the check, in the wording that it is about. */
  const besideCard = ({ place, wording }: AnswerCard) => {
    if (place === null) return {};
    const dated = `${pageOf(place)}/${wording}`;
    const anchor = anchorOf(place);
    const id = ids.has(dated) ? dated : pageOf(place);
    return beside(anchor ? `${id}#${anchor}` : id);
  };
  const server = new McpServer(
    { name: 'secrets-and-sentences', version: '1.0.0' },
    {
      instructions:
        `${site.name}: how Chinese law sentences espionage and leaking secrets. Search for a concept, ` +
        'an offence, an article or a question, read the page or passage, and cite its address. Only ' +
        'the Chinese text of the law is authoritative; this is a reference and no legal advice.',
    },
  );

  server.registerTool(
    'search',
    {
      title: 'Search the reference',
      description:
        'Pages and passages for a term in English, Chinese or pinyin, an article, a person or a question.',
      inputSchema: {
        query: z.string().max(200),
        limit: z.number().int().min(1).max(20).optional().describe('10 unless told.'),
      },
      annotations: readOnly,
    },
    ({ query, limit = 10 }) =>
      answer(async () => {
        if (query.trim() === '')
          throw new Unanswerable('There is nothing to search for; give a term or a question.');
        const { hits, confidence, notice, notTheSame } = await engine.search(query, true);
        return {
          confidence,
          remark: notice ?? null,
          hits: hits.slice(0, limit).map(({ id, title, zh, kind, line, reason }) => ({
            id,
            title,
            chinese: zh ?? null,
            kind,
            line,
            reason,
            ...beside(id),
          })),
          notTheSame: notTheSame.map(({ id, title, why }) => ({
            id,
            title,
            why,
            url: absoluteUrl(pageOf(id), anchorOf(id)),
          })),
        };
      }),
  );

  server.registerTool(
    'read',
    {
      title: 'Read a page or passage',
      description:
        'A page, or the passage that an anchor names, as Markdown; of a provision any wording held.',
      inputSchema: { id: Id, wording: Wording },
      annotations: readOnly,
    },
    ({ id, wording }) => answer(() => readPage(reference, id, wording)),
  );

  server.registerTool(
    'cite',
    {
      title: 'Cite a page or place',
      description: `A citation in a style: ${styles.map((style) => style.id).join(', ')}.`,
      inputSchema: {
        id: Id,
        style: z.string().optional().describe('plain unless told.'),
        wording: Wording,
        accessed: z.string().optional().describe('The day of access, as 2026-03-05.'),
      },
      annotations: readOnly,
    },
    ({ id, style, wording, accessed }) =>
      answer(() => citePage(reference, id, style, wording, accessed)),
  );

  server.registerTool(
    'check_citation',
    {
      title: 'Check a citation',
      description:
        'Whether a sentence that cites Chinese law says what the text says: the article, the offence, the penalty, a quotation.',
      inputSchema: { text: z.string().max(longest) },
      annotations: readOnly,
    },
    ({ text }) =>
      answer(async () => {
        if (text.trim() === '')
          throw new Unanswerable(
            'There is nothing to check; give a sentence, a citation or a quotation.',
          );
        const { cards, rest } = answerTo(checker, text, await digestsOf(text));
        return {
          cards: cards.map((card) => ({ ...card, ...besideCard(card) })),
          rest,
          notice: beside('law/criminal-law').notice,
        };
      }),
  );

  await server.connect(new StdioServerTransport());
});

/** An answer as data and as text; a mistake of who asked as an error in one sentence. */
async function answer(make: () => object | Promise<object>): Promise<CallToolResult> {
  try {
    const made = await make();
    return {
      content: [{ type: 'text', text: JSON.stringify(made, undefined, 2) }],
      structuredContent: { ...made },
    };
  } catch (error) {
    if (!(error instanceof Unanswerable)) throw error;
    return { isError: true, content: [{ type: 'text', text: error.message }] };
  }
}
