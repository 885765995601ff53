/**
 * Right and wrong statements of the kinds that a check is likely to misread, each with its right
 * answer: tone, place and wording of every card. `reviewed.json`; some need the official Chinese.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answerTo } from '../../../../src/derive/check/answer.ts';
import { chineseTexts, checkData } from '../../../../src/derive/check/check-data.ts';
import { Checker } from '../../../../src/domain/check/checker.ts';
import { contradictions } from '../../../../src/domain/check/red.ts';
import { readOfficialTexts } from '../../../../src/read/official-text.ts';
import { loadReference } from '../../../../src/read/reference.ts';

interface Reviewed {
  paste: string;
  finds: string[];
  needsChinese?: true;
}

const reference = loadReference();
const official = readOfficialTexts();
const checker = new Checker(
  checkData(reference),
  official.size ? chineseTexts(reference, official) : undefined,
);
const reviewed = JSON.parse(
  readFileSync('tests/unit/domain/check/reviewed.json', 'utf8'),
) as Reviewed[];
const found = (paste: string) =>
  answerTo(checker, paste).cards.map(({ tone, place, wording }) =>
    [tone, place ?? '-', wording ?? ''].join(' ').trim(),
  );

for (const { paste, finds, needsChinese } of reviewed)
  test(paste, { skip: needsChinese && official.size === 0 && 'needs the official text' }, () =>
    assert.deepEqual(found(paste), finds),
  );

test('every kind of contradiction has its proof in a sentence', () => {
  const proofs = Object.values(contradictions).map(({ proof }) => proof);
  assert.equal(proofs.length, 8);
  for (const proof of proofs) assert.match(proof, /^[A-Z].{40,}\.$/);
});
test('a changed English quotation is never wrong by its words alone: another translation may differ', () => {
  const changed =
    'Article 111: “Whoever steals, spies out, buys or unlawfully provides state secrets or intelligence ' +
    'for an organ, organisation or individual abroad shall be sentenced to imprisonment”';
  assert.ok(found(changed).every((card) => !card.startsWith('bad')));
});
test('the heading of an article whose law is not named is no article of the law named behind it', () => {
  for (const text of [
    'Article 1: The term “intelligence” in Article 111 of the Criminal Law covers more than secrets.',
    '第一条 刑法第一百一十一条规定的“国家秘密”，另有所指。',
  ])
    assert.ok(
      found(text).every((card) => !card.startsWith('care -')),
      found(text).join(' '),
    );
  assert.ok(
    found('Article 1 of the Criminal Law and Article 111').some((card) =>
      card.startsWith('care -'),
    ),
  );
});
