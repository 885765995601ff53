/**
 * What this reference says of the law itself, read by its own check: summaries of every page, with
 * the citation of a provision before its own, and the sentences on what is not the same. They are
 * right, so a red card is a fault of the check. The bound is what was measured, mostly sentences that
 * speak of several articles at once.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo } from '../../../../src/derive/check/answer.ts';
import { pageJson } from '../../../../src/derive/page/json.ts';
import { pagesOf } from '../../../../src/derive/page/pages.ts';
import { wholeChecker, wholeReference } from '../../whole.ts';

/** Red cards among them, at most. */
const bound = 2;

test('our own sentences are seldom marked wrong', () => {
  const sentences = new Set<string>();
  for (const page of pagesOf(wholeReference())) {
    if (page.dated) continue;
    const json = pageJson(wholeReference(), page);
    const cited =
      json.kind === 'provision'
        ? `${json.instrument.label}, ${json.unit === 'art.' ? 'Article' : json.unit} ${json.article}: `
        : '';
    sentences.add(cited + json.summary);
    for (const { why } of json.notSameAs) sentences.add(why);
  }
  const red = [...sentences].filter((sentence) =>
    answerTo(wholeChecker(), sentence).cards.some(({ tone }) => tone === 'bad'),
  );
  assert.ok(sentences.size > 1000, `${sentences.size}`);
  assert.ok(red.length <= bound, `${red.length} of ${sentences.size}:\n${red.join('\n')}`);
});
