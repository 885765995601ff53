import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captureTags, pageTags } from '../../../../src/derive/web/capture.ts';
import { pageAt } from '../../../../src/derive/page/pages.ts';
import { linkset, signposts } from '../../../../src/derive/web/signposts.ts';
import { site } from '../../../../src/site.ts';
import { edit, fixture } from '../../fixture.ts';

const tags = (id: string, changes: Record<string, string> = {}) => {
  const { reference } = fixture(changes);
  return captureTags(reference, pageAt(reference, id)).map(
    ({ name, property, content }) => `${name ?? property}=${content}`,
  );
};
const at = (path: string) => `${site.origin}/${path}`;

test('a provision: a statute in Chinese, its section, and the wording that is pinned', () => {
  assert.deepEqual(tags('law/harbour-law/2'), [
    'z:itemType=statute',
    'DCTERMS.type=statute',
    'DCTERMS.title=乌有国港口法 [Harbour Law of Nowhere]',
    'DCTERMS.creator=Assembly',
    'DCTERMS.language=zh-CN',
    `DCTERMS.identifier=${at('law/harbour-law/2/2011-05-01/')}`,
    `z:url=${at('law/harbour-law/2/2011-05-01/')}`,
    'article:section=第2条',
    'z:pages=第2条',
    'DC_description=Jurisdiction: cn\nText since: 2011-05-01\nChecked to: 2026-01-01\nTranslation: unofficial',
  ]);
});
test('a day that is not known is left out; one that is known is the day of promulgation', () => {
  assert.ok(!tags('law/harbour-law').some((tag) => tag.startsWith('DCTERMS.date')));
  assert.ok(
    tags(
      'law/harbour-law',
      edit(
        'law/harbour-law/index.mdx',
        'inForceFrom: 2001-01-01',
        'promulgated: 2000-12-01\nadopted: 2000-11-01\ninForceFrom: 2001-01-01',
      ),
    ).includes('DCTERMS.date=2000-12-01'),
  );
});
test('an earlier wording says its last day; its makers are in Chinese where that is known, each by themselves', () => {
  const list = tags(
    'law/harbour-law/2/2001-01-01',
    edit(
      'law/harbour-law/index.mdx',
      'issuer: Assembly',
      'issuer: State Council; Central Military Commission',
    ),
  );
  assert.ok(list.some((tag) => tag.includes('Text until: 2011-04-30')));
  assert.deepEqual(
    list.filter((tag) => tag.startsWith('DCTERMS.creator')),
    ['DCTERMS.creator=国务院', 'DCTERMS.creator=中央军事委员会'],
  );
});
test('pages of our own: a term is an encyclopaedia article, a claim a web page that says it is one', () => {
  assert.deepEqual(tags('concepts/lamp').slice(0, 4), [
    'z:itemType=encyclopediaArticle',
    'DCTERMS.type=encyclopediaArticle',
    'z:encyclopediaTitle=Secrets & Sentences',
    'DCTERMS.title=Lamp',
  ]);
  assert.deepEqual(tags('claims/harsh').slice(0, 3), [
    'z:itemType=webpage',
    'DCTERMS.type=webpage',
    'DCTERMS.title=Claim examined: The law is harsh',
  ]);
  assert.deepEqual(
    pageTags('Matrix', 'matrix').map(({ content }) => content),
    ['webpage', 'webpage', 'Matrix', 'en', at('matrix/'), 'CC BY 4.0'],
  );
});
test('links: what to cite, the versions around a wording, and the kind of thing', () => {
  const { reference } = fixture();
  const of = (id: string, ...rels: string[]) =>
    signposts(reference, pageAt(reference, id))
      .filter(({ rel }) => rels.includes(rel))
      .map(({ rel, href }) => `${rel} ${href.replace(site.origin, '')}`);
  assert.deepEqual(
    of(
      'law/harbour-law/2',
      'cite-as',
      'type',
      'latest-version',
      'predecessor-version',
      'successor-version',
    ),
    [
      'cite-as /law/harbour-law/2/2011-05-01/',
      'type https://schema.org/Legislation',
      'predecessor-version /law/harbour-law/2/2001-01-01/',
    ],
  );
  assert.deepEqual(
    of(
      'law/harbour-law/2/2001-01-01',
      'cite-as',
      'type',
      'latest-version',
      'predecessor-version',
      'successor-version',
    ),
    [
      'cite-as /law/harbour-law/2/2001-01-01/',
      'type https://schema.org/LegislationObject',
      'latest-version /law/harbour-law/2/',
      'successor-version /law/harbour-law/2/2011-05-01/',
    ],
  );
  assert.deepEqual(of('concepts/lamp', 'cite-as', 'type'), [
    'cite-as /concepts/lamp/',
    'type https://schema.org/DefinedTerm',
  ]);
});
test('the link set groups the links of each page by relation, as RFC 9264 has it', () => {
  const { linkset: contexts } = linkset(fixture().reference) as {
    linkset: Record<string, unknown>[];
  };
  const lamp = contexts.find(({ anchor }) => anchor === at('concepts/lamp/'))!;
  assert.deepEqual(lamp['cite-as'], [{ href: at('concepts/lamp/') }]);
  assert.deepEqual(lamp['alternate'], [
    { type: 'text/markdown', href: at('concepts/lamp/index.md') },
    { type: 'application/json', href: at('concepts/lamp/index.json') },
  ]);
  assert.equal(lamp['linkset'], undefined);
});
