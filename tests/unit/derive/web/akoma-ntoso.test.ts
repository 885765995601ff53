import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { akomaNtoso } from '../../../../src/derive/web/akoma-ntoso.ts';
import { isLawPage, pageAt } from '../../../../src/derive/page/pages.ts';
import { edit, fixture, official } from '../../fixture.ts';

interface Tag {
  name: string;
  attributes: Record<string, string>;
  parent: string;
  text: string;
}

/** Parse strictly: what is not well-formed throws. */
function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const tag = {
      name,
      attributes: attributes as Record<string, string>,
      parent: open.at(-1)?.name ?? '',
      text: '',
    };
    tags.push(tag);
    open.push(tag);
  });
  parser.on('text', (text) => {
    const tag = open.at(-1);
    if (tag) tag.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return tags;
}
const of = (id: string, changes: Record<string, string> = {}) => {
  const { reference } = fixture(changes);
  const page = pageAt(reference, id);
  assert.ok(isLawPage(page));
  const xml = akomaNtoso(reference, page);
  const tags = tagsOf(xml);
  return {
    xml,
    tags,
    named: (name: string) => tags.filter((tag) => tag.name === name),
    value: (name: string) =>
      tags.filter((tag) => tag.name === name).map(({ attributes }) => attributes['value']),
  };
};

test('the eIds are those of the naming convention, in order and each once', () => {
  const { tags } = of('law/harbour-law/2');
  assert.deepEqual(
    tags
      .filter(({ name }) => ['article', 'paragraph', 'point'].includes(name))
      .map(({ attributes }) => attributes['eId']),
    ['art_2', 'art_2__para_1', 'art_2__para_1__point_1', 'art_2__para_1__point_2', 'art_2__para_2'],
  );
  const ids = tags.flatMap(({ attributes }) => attributes['eId'] ?? []);
  assert.equal(new Set(ids).size, ids.length);
});
test('the parts stand where the schema of Akoma Ntoso 3.0 has them', () => {
  const { tags, named } = of('law/harbour-law/2');
  assert.deepEqual(
    tags.slice(0, 4).map(({ name, parent }) => `${parent}>${name}`),
    ['>akomaNtoso', 'akomaNtoso>portion', 'portion>meta', 'meta>identification'],
  );
  assert.equal(tags[0]!.attributes['xmlns'], 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0');
  const below = (parent: string) =>
    tags.filter((tag) => tag.parent === parent).map(({ name }) => name);
  assert.deepEqual(below('identification'), ['FRBRWork', 'FRBRExpression', 'FRBRManifestation']);
  assert.deepEqual(below('FRBRWork'), [
    'FRBRthis',
    'FRBRuri',
    'FRBRdate',
    'FRBRauthor',
    'FRBRcountry',
    'FRBRname',
  ]);
  assert.deepEqual(below('FRBRExpression'), [
    'FRBRthis',
    'FRBRuri',
    'FRBRdate',
    'FRBRauthor',
    'FRBRauthoritative',
    'FRBRlanguage',
    'FRBRtranslation',
  ]);
  assert.deepEqual(below('FRBRManifestation'), [
    'FRBRthis',
    'FRBRuri',
    'FRBRdate',
    'FRBRauthor',
    'FRBRportion',
    'FRBRformat',
  ]);
  assert.deepEqual(below('portionBody'), ['article']);
  assert.deepEqual(new Set(below('paragraph')), new Set(['num', 'intro', 'point', 'content']));
  const ids = new Set(tags.flatMap(({ attributes }) => attributes['eId'] ?? []));
  for (const { name, attributes } of tags)
    for (const key of ['source', 'by', 'includedIn', ...(name === 'FRBRauthor' ? ['href'] : [])])
      if (attributes[key])
        assert.ok(
          ids.has(attributes[key].slice(1)),
          `${name} ${key}="${attributes[key]}" names nothing`,
        );
  assert.equal(named('original').length, 1);
});
test('work, expression and portion are named, the wording by its first day; it is a translation', () => {
  const { value, named } = of('law/harbour-law/2/2001-01-01');
  assert.deepEqual(value('FRBRuri'), [
    '/akn/cn/act/2001-01-01/harbour-law',
    '/akn/cn/act/2001-01-01/harbour-law/eng@2001-01-01',
    '/akn/cn/act/2001-01-01/harbour-law/eng@2001-01-01.xml',
  ]);
  assert.deepEqual(value('FRBRthis').slice(0, 2), [
    '/akn/cn/act/2001-01-01/harbour-law/!main~art_2',
    '/akn/cn/act/2001-01-01/harbour-law/eng@2001-01-01/!main~art_2',
  ]);
  const { attributes } = named('FRBRtranslation')[0]!;
  assert.deepEqual(
    [attributes['fromLanguage'], attributes['authoritative'], value('FRBRauthoritative')],
    ['zho', 'false', ['false']],
  );
  assert.match(
    named('p')[0]!.text,
    new RegExp(
      '^Unofficial working translation; only the Chinese text is authoritative\\. ' +
        'In force from 2001-01-01 to 2011-04-30\\.',
    ),
  );
});
test('a section of standards and a clause are called so', () => {
  const section = of(
    'law/harbour-law/1',
    edit('law/harbour-law/index.mdx', 'articleCount: 2', 'articleCount: 2\nunit: section'),
  );
  assert.deepEqual(
    section.named('section').map(({ attributes }) => attributes['eId']),
    ['sec_1'],
  );
});
test('text is escaped', () => {
  const { named } = of(
    'law/harbour-law/1',
    edit('law/harbour-law/1.mdx', 'title: Moving buoys', 'title: Buoys & <lights> "at" night'),
  );
  assert.equal(named('heading')[0]!.text, 'Buoys & <lights> "at" night');
});
test('no Chinese sentence leaves with it', () => {
  for (const id of ['law/harbour-law/1', 'law/harbour-law/2', 'law/harbour-law/2/2001-01-01'])
    for (const paragraph of Object.values(official).flat())
      assert.ok(!of(id).xml.includes(paragraph.text.slice(0, 12)), id);
});
