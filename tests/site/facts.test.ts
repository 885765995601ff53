/** Page, Markdown and JSON of every entry say the same. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { markdownToHast } from 'satteri';
import { tierInWords } from '../../src/domain/law/penalty-wording.ts';
import { longDate } from '../../src/domain/language/dates.ts';
import { PageJson, type PageOf, type StatementJson } from '../../src/schema/page-json.ts';
import { site } from '../../src/site.ts';
import { readPages, textOf } from './dist.ts';

const pages = readPages();
const squeeze = (text: string) => text.replace(/\s+/g, ' ');
const local = (url: string) => url.replace(site.origin, '');

/** Every page of an entry with the text of its three forms. */
const all = [...pages.values()]
  .filter(({ url }) => existsSync(`dist${url}index.json`))
  .map((page) => {
    const markdown = readFileSync(`dist${page.url}index.md`, 'utf8');
    const body = page.elements.find((node) => node.tagName === 'body')!;
    return {
      page,
      json: PageJson.parse(JSON.parse(readFileSync(`dist${page.url}index.json`, 'utf8'))),
      markdown,
      html: squeeze(textOf(body)),
      md: squeeze(textOf(markdownToHast(markdown))),
    };
  });

const isLaw = (json: PageJson): json is PageOf<'provision'> | PageOf<'version'> =>
  json.kind === 'provision' || json.kind === 'version';

/** The statements of a page, each with what it rests on. */
function statementsOf(json: PageJson): readonly StatementJson[] {
  switch (json.kind) {
    case 'claim':
      return json.reasons;
    case 'procedure':
      return [json.decidedBy, ...json.rules, ...json.nationalSecurity];
    case 'factor':
      return json.encodings;
    case 'penalty':
      return [json.duration, json.decidedBy, ...json.consequences];
    case 'offence':
      return [...Object.values(json.elements), json.death, ...json.alsoPossible];
    default:
      return [];
  }
}

/** What a page must show: the strings its facts become. */
function shown(json: PageJson): string[] {
  const tiers = 'tiers' in json && json.kind !== 'case' ? json.tiers : [];
  return [
    json.title,
    longDate(
      json.kind === 'provision' || json.kind === 'version' ? json.inForceFrom : json.updated,
    ),
    ...(json.subtitle ? [json.subtitle] : []),
    ...json.headings.map(({ text }) => text),
    ...json.sources.flatMap(({ title, outlet, date, supports, howKnown }) => [
      title,
      outlet,
      supports,
      howKnown,
      ...(date ? [longDate(date)] : []),
    ]),
    ...json.notSameAs.map(({ why }) => why),
    ...json.related.map(({ label }) => label),
    ...tiers.flatMap(({ words, threshold }) => [words, ...(threshold ? [threshold.zh] : [])]),
    ...statementsOf(json).flatMap(({ text, basis }) => [text, ...basis.map(({ label }) => label)]),
    ...(isLaw(json)
      ? [
          ...json.paragraphs.flatMap(({ translation, items, terms }) => [
            translation,
            ...items.map((item) => item.translation),
            ...terms.flatMap(({ zh, en }) => [zh, en]),
          ]),
          ...(json.inForceTo ? [longDate(json.inForceTo)] : []),
          ...json.wordings.map((w) => longDate(w.inForceFrom)),
          ...json.thresholds.flatMap(({ rows }) =>
            rows.flatMap(({ what, zh, leads }) => [what, zh, leads]),
          ),
        ]
      : []),
    ...(json.kind === 'claim'
      ? [
          json.verdict,
          json.statement,
          longDate(json.lawOn),
          ...json.unknown,
          ...json.alternatives,
          ...(json.quote ? [json.quote] : []),
        ]
      : []),
    ...(json.kind === 'case'
      ? [
          json.status,
          json.role,
          ...json.unknown,
          ...json.disputed,
          ...[json.announced, json.verdictOn, json.executed].flatMap((day) =>
            day ? [longDate(day)] : [],
          ),
          ...json.offences.flatMap(({ reported, offence }) => [reported, offence.label]),
          ...json.tiers.map(({ label }) => label),
        ]
      : []),
    ...(json.kind === 'instrument'
      ? [
          json.form,
          json.issuer,
          longDate(json.inForceFrom),
          longDate(json.checkedTo),
          ...(json.number ? [json.number] : []),
        ]
      : []),
    ...(json.kind === 'guide' ? [json.question, json.answer] : []),
    ...(json.kind === 'concept' ? [json.plain, ...json.renderings.map(({ note }) => note)] : []),
  ];
}

test('every entry and every dated wording has its page, Markdown and JSON', () => {
  assert.ok(all.length > 800, `${all.length}`);
  assert.deepEqual(new Set(all.map(({ json }) => json.kind)).size, 11);
  for (const { page, json } of all) assert.equal(local(json.url), page.url);
  const files = globSync('**/index.json', { cwd: 'dist' }).map(
    (file) => `/${file.split(sep).join('/').replace('index.json', '')}`,
  );
  assert.deepEqual(
    files.filter((url) => !pages.has(url)),
    [],
  );
});
test('page and Markdown show every fact of the JSON', () => {
  const missing = all.flatMap(({ json, html, md }) =>
    shown(json)
      .map(squeeze)
      .flatMap((text) => [
        ...(html.includes(text) ? [] : [`${json.id}: the page lacks “${text}”`]),
        ...(md.includes(text) ? [] : [`${json.id}: the Markdown lacks “${text}”`]),
      ]),
  );
  assert.deepEqual(missing.slice(0, 20), []);
});
test('paragraphs, items and tiers: as many places on the page and in the Markdown as in the JSON', () => {
  for (const { page, json, markdown } of all.filter((one) => isLaw(one.json))) {
    const law = json as PageOf<'provision'>;
    const expected = [
      ...law.paragraphs.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
      ...law.tiers.filter(({ gateway }) => !gateway).map(({ id }) => id),
    ]
      .map((id) => id.split('#')[1]!)
      .toSorted();
    const places = (ids: Iterable<string>) =>
      [...ids].filter((id) => /^p\d+(-[it]\d+)?$/.test(id)).toSorted();
    assert.deepEqual(places(page.ids), expected, json.id);
    assert.deepEqual(
      places([...markdown.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]!)),
      expected,
      json.id,
    );
  }
});
test('the words of every tier are those of its penalties', () => {
  let count = 0;
  for (const { json } of all)
    if ('tiers' in json && json.kind !== 'case')
      for (const { penalties, words } of json.tiers) {
        count++;
        assert.equal(tierInWords({ penalties }), words, json.id);
      }
  assert.ok(count > 200, `${count}`);
});
test('every link in JSON and Markdown answers, anchors too', () => {
  const dead = new Set<string>();
  const check = (from: string, url: string) => {
    if (!url.startsWith(`${site.origin}/`)) return;
    const [path = '', anchor] = local(url).split('#');
    const page = pages.get(path);
    if (page ? anchor && !page.ids.has(anchor) : path.endsWith('/') || !existsSync(`dist${path}`))
      dead.add(`${from} → ${url}`);
  };
  const walk = (from: string, value: unknown): void => {
    if (typeof value === 'string') check(from, value);
    else if (value && typeof value === 'object')
      Object.values(value).forEach((each) => walk(from, each));
  };
  for (const { json, markdown } of all) {
    walk(json.id, json);
    for (const match of markdown.matchAll(/\]\(([^)]+)\)/g))
      check(`${json.id} (Markdown)`, match[1]!);
  }
  assert.deepEqual([...dead].slice(0, 20), []);
});
