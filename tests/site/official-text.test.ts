import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOfficialTexts } from '../../src/read/official-text.ts';
import { attribute, readPage, textOf } from './dist.ts';

const texts = readOfficialTexts();
const page = readPage('/law/criminal-law/111/');
const chinese = page.elements.filter((node) =>
  attribute(node, 'className')?.split(' ').includes('chinese'),
);

if (texts.size === 0) {
  test('without the official text a provision says where the Chinese can be read, and shows none of it', () => {
    assert.equal(chinese.length, 0);
    const line = page.elements.find((node) => attribute(node, 'id') === 'official-text')!;
    assert.match(
      textOf(line),
      /Only the Chinese is authoritative; it can be read in the National Database/,
    );
  });
} else {
  test('with the official text each paragraph stands beside its translation', () => {
    const article = texts
      .get('criminal-law')!
      .articles.find((candidate) => candidate.number === 111)!;
    assert.deepEqual(
      chinese.map((node) => textOf(node)),
      article.paragraphs.flatMap((paragraph) => [paragraph.text, ...(paragraph.items ?? [])]),
    );
  });
}
