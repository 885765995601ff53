/**
 * Whole sweeps: everything that is held, said and cited in the ways that courts, reporters and our
 * own boxes do. No right citation may be called wrong, and none may be lost.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseTexts, checkData } from '../../../../src/derive/check/check-data.ts';
import { writeCitation } from '../../../../src/derive/cite/write-citation.ts';
import { citedOf } from '../../../../src/domain/check/citable-place.ts';
import { Checker } from '../../../../src/domain/check/checker.ts';
import { isRed } from '../../../../src/domain/check/red.ts';
import { statedReadings } from '../../../../src/domain/check/penalty/stated-penalty.ts';
import { checkReadings } from '../../../../src/domain/check/penalty/penalty-check.ts';
import { plainText } from '../../../../src/domain/cite/runs.ts';
import { styles } from '../../../../src/domain/cite/styles.ts';
import { normalize } from '../../../../src/domain/language/normalize.ts';
import { articleLabel } from '../../../../src/domain/law/article-number.ts';
import { tierInWords } from '../../../../src/domain/law/penalty-wording.ts';
import { readOfficialTexts } from '../../../../src/read/official-text.ts';
import { loadReference } from '../../../../src/read/reference.ts';
import { inTraditional } from '../../../../src/read/script-pairs.ts';

const reference = loadReference();
const data = checkData(reference);
const official = readOfficialTexts();
const chinese = official.size ? chineseTexts(reference, official) : undefined;
const checker = new Checker(data, chinese);
const skip = chinese ? false : 'needs the official text';

/** Pastes of which one is called wrong or does not lead to its article. */
function faults(pastes: readonly (readonly [paste: string, article: string])[]): string[] {
  return pastes.flatMap(([paste, article]) => {
    const { cards } = checker.check(paste);
    if (cards.some(isRed)) return [`wrong: ${paste}`];
    return cards.some(({ place }) => place?.article.id === article) ? [] : [`lost: ${paste}`];
  });
}

test('every offence with its own article, in eight Chinese and eight English frames', () => {
  const pastes = data.offences.flatMap(({ title, zh, provisions }) => {
    const id = provisions[0]!.split('#')[0]!;
    const n = id.split('/')[2]!;
    const label = articleLabel(n);
    const name = title.toLowerCase();
    return [
      `依照《中华人民共和国刑法》${label}之规定,被告人犯${zh},判决如下:`,
      `被告人的行为已构成${zh},触犯刑法${label},应当追究刑事责任。`,
      `刑法${label}规定的${zh}`,
      `刑法${label}规定的“${zh}”`,
      `${label}【${zh}】`,
      `根据我国刑法${label}的规定,${zh}是指行为人实施的危害行为。`,
      `国家安全机关以涉嫌${zh}(刑法${label})对其采取强制措施。`,
      `《刑法》${label}和第五十六条规定,对${zh}应当附加剥夺政治权利。`,
      `Article ${n} of the Criminal Law: ${name}`,
      `He was convicted of ${name} under Article ${n} of China's Criminal Law.`,
      `Criminal Law art. ${n} (${name})`,
      `The charge, ${name}, falls under Article ${n} of the PRC Criminal Law.`,
      `Under Article ${n} of the Criminal Law of the PRC, the offence is called “${name}”.`,
      `Our client was indicted for ${name} (CL art ${n}).`,
      `As commentators note, Article ${n} (${name}) was rarely applied before 2015.`,
      `${title} (${zh}) is set out in Criminal Law Article ${n}.`,
    ].map((paste) => [paste, id] as const);
  });
  assert.deepEqual(faults(pastes), []);
});

test('every article of the Criminal Law held, in six court frames', () => {
  const pastes = data.articles
    .filter(({ id }) => id.startsWith('law/criminal-law/'))
    .flatMap(({ id }) => {
      const label = articleLabel(id.split('/')[2]!);
      return [
        `依照《中华人民共和国刑法》${label}之规定,判决如下:`,
        `其行为触犯了《中华人民共和国刑法》${label},应当追究刑事责任。`,
        `根据刑法${label},被告人的行为构成犯罪。`,
        `律师表示,根据刑法${label},当事人涉嫌危害国家安全犯罪的,会见须经侦查机关许可。`,
        `公诉机关认为,应当依照《刑法》${label}的规定定罪处罚,提请依法判处。`,
        `本院认为,被告人犯罪事实清楚,证据确实、充分,适用刑法${label}正确。`,
      ].map((paste) => [paste, id] as const);
    });
  assert.deepEqual(faults(pastes), []);
});

test('every paragraph held is exact, in simplified and three traditional scripts', { skip }, () => {
  const wrong: string[] = [];
  for (const { id, wordings } of data.articles)
    for (const { id: wording } of wordings)
      // A closing formula of a few characters is no quotation.
      for (const { text, items } of (chinese?.[wording] ?? []).filter((one) => one.text.length > 8))
        for (const paste of [text + items.join(''), ...inTraditional(text + items.join(''))]) {
          const { cards } = checker.check(paste);
          const same = cards.some(
            ({ verdict, place, remarks }) =>
              verdict.is === 'quotation' &&
              verdict.comparison.likeness > 0.98 &&
              (place?.article.id === id ||
                remarks.some((remark) => remark.is === 'also-in' && remark.places.includes(id))),
          );
          if (!same || cards.some(isRed)) wrong.push(`${id}: ${paste.slice(0, 40)}`);
        }
  assert.deepEqual(wrong, []);
});

test('every citation of our own boxes gives its own article and wording, with its address and without', () => {
  const wrong: string[] = [];
  for (const article of data.articles)
    for (const wording of article.wordings)
      for (const style of styles) {
        const law = checker.resolver.lawOf(article.id);
        const cited = citedOf({ law, article, wording, anchor: undefined });
        const written = plainText(writeCitation(style, cited));
        for (const paste of [written, written.replace(/<?https?:\S+/g, '')]) {
          const { cards } = checker.check(paste);
          const own = cards.length === 1 && cards[0]!.place?.wording === wording;
          if (!own || cards.some(isRed)) wrong.push(`${style.id}: ${paste}`);
        }
      }
  assert.deepEqual(wrong, []);
});

test('every tier is read back from our own words and from those of the text', () => {
  const wrong: string[] = [];
  for (const { wordings } of data.articles)
    for (const { id, paragraphs } of wordings)
      paragraphs.forEach(({ tiers }, p) => {
        const own = tiers.filter(({ gateway, how }) => !gateway && !how);
        for (const { penalties } of own) {
          const words = tierInWords({ penalties });
          const [read, ...more] = statedReadings(normalize(words), data.thresholds)[0]!;
          const term = penalties.find(({ kind }) => kind === 'fixed-term');
          const has = (kind: string) => penalties.some((penalty) => penalty.kind === kind);
          const months = term?.kind === 'fixed-term' ? [term.minMonths, term.maxMonths] : [];
          const expected = [...months, has('life'), has('death')];
          const ends = read?.term ? [read.term.min ?? 6, read.term.max ?? 180] : [];
          const got = [...ends, read?.life ?? false, read?.death ?? false];
          if (String(got) !== String(expected) || more.length) wrong.push(words);
        }
        const text = chinese?.[id]?.[p];
        if (!text || !own.some(({ at }) => at.includes(`#p${p + 1}-`))) return;
        const stated = statedReadings(normalize(text.text + text.items.join('')), data.thresholds);
        const findings = checkReadings(stated, own).map(({ is }) => is);
        if (findings.some((is) => is !== 'in-text')) wrong.push(`${text.text}: ${findings.join()}`);
      });
  assert.deepEqual(wrong, []);
});

test(
  'a paragraph copied from its page, with its numbers and its Chinese, is exact',
  { skip },
  () => {
    const wrong: string[] = [];
    for (const { id, wordings } of data.articles) {
      const { id: wording, paragraphs } = wordings.at(-1)!;
      paragraphs.forEach(({ text, items }, p) => {
        const zh = chinese?.[wording]?.[p];
        if (!zh || text.split(' ').length < 12 || zh.text.length < 12) return;
        const lines = [
          `¶ ${p + 1}`,
          text,
          zh.text,
          ...items.flatMap((item, i) => [`(${i + 1})${item}`, zh.items[i] ?? '']),
        ];
        const { cards } = checker.check(lines.join('\n'));
        const quoted = cards.filter(({ verdict }) => verdict.is === 'quotation');
        const exact = quoted.some(
          ({ verdict }) =>
            verdict.is === 'quotation' &&
            verdict.comparison.extra + verdict.comparison.missing === 0,
        );
        if (!exact || cards.some(isRed)) wrong.push(`${id} ¶ ${p + 1}`);
      });
    }
    assert.deepEqual(wrong, []);
  },
);
