import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimAnnotation } from '../../../../src/derive/web/json-ld/claim.ts';
import { pageGraph } from '../../../../src/derive/web/json-ld/page.ts';
import { pageAt } from '../../../../src/derive/page/pages.ts';
import { find } from '../../../../src/domain/reference/reference.ts';
import { site } from '../../../../src/site.ts';
import { edit, fixture } from '../../fixture.ts';

type Node = Record<string, unknown>;
const nodes = (id: string, changes: Record<string, string> = {}): Node[] => {
  const { reference } = fixture(changes);
  return pageGraph(reference, pageAt(reference, id))['@graph'] as unknown as Node[];
};
const at = (path: string) => ({ '@id': `${site.origin}/${path}` });
const only = (list: Node[], type: string, key = '@type') =>
  list.find((node) => node[key] === type)!;

test('the chain of law: instrument, article, wording in Chinese, translation', () => {
  const list = nodes('law/harbour-law/2/2001-01-01');
  const [instrument, article, chinese, english] = list as [Node, Node, Node, Node];
  assert.deepEqual(
    [instrument['@id'], article['isPartOf'], article['workExample']],
    [
      at('law/harbour-law/')['@id'],
      at('law/harbour-law/'),
      [at('law/harbour-law/2/2001-01-01/'), at('law/harbour-law/2/2011-05-01/')],
    ],
  );
  assert.deepEqual(
    [
      chinese['exampleOfWork'],
      chinese['temporalCoverage'],
      chinese['legislationDateVersion'],
      chinese['legislationLegalForce'],
      chinese['text'],
    ],
    [
      at('law/harbour-law/2/'),
      '2001-01-01/2011-04-30',
      '2011-04-30',
      { '@id': 'https://schema.org/NotInForce' },
      undefined,
    ],
  );
  assert.deepEqual(
    [english['translationOfWork'], english['inLanguage'], english['text']],
    [
      at('law/harbour-law/2/2001-01-01/'),
      'en',
      'Whoever puts out a lighthouse shall be imprisoned.',
    ],
  );
});
test('a wording in force is open at its end, and dated by the state it was checked to', () => {
  const chinese = only(nodes('law/harbour-law/2'), 'zh-Hans', 'inLanguage');
  assert.deepEqual(
    [
      chinese['temporalCoverage'],
      chinese['legislationDateVersion'],
      chinese['legislationLegalForce'],
    ],
    ['2011-05-01/..', '2026-01-01', { '@id': 'https://schema.org/InForce' }],
  );
  assert.match(
    only(nodes('law/harbour-law/2'), 'en', 'inLanguage')['text'] as string,
    /^Whoever does one of the following shall be imprisoned\.\n\(1\) putting out a lighthouse;\n/,
  );
});
test('an instrument: the articles held, and whether it is in force', () => {
  const [law] = nodes(
    'law/harbour-law',
    edit(
      'law/harbour-law/index.mdx',
      'inForceFrom: 2001-01-01',
      'inForceFrom: 2001-01-01\nrepealed: 2020-01-01',
    ),
  ) as [Node];
  assert.deepEqual(
    [law['hasPart'], law['legislationLegalForce'], law['temporalCoverage'], law['legislationDate']],
    [
      [at('law/harbour-law/1/'), at('law/harbour-law/2/')],
      { '@id': 'https://schema.org/NotInForce' },
      '2001-01-01/2020-01-01',
      undefined,
    ],
  );
});
test('a term stands in its set and names what governs it, each once', () => {
  const term = only(nodes('offences/moving-buoys'), 'DefinedTerm');
  assert.deepEqual(
    [term['inDefinedTermSet'], term['about'], term['alternateName']],
    [at('offences/'), [at('law/harbour-law/1/#p1')], ['移动航标罪']],
  );
  assert.equal(only(nodes('offences/moving-buoys'), 'DefinedTermSet')['name'], 'Offences');
});
test('a claim has a figure only where the verdict is one of accuracy', () => {
  const rating = (verdict: string) =>
    only(
      nodes(
        'claims/harsh',
        edit('claims/harsh.mdx', 'verdict: matches the text', `verdict: ${verdict}`),
      ),
      'ClaimReview',
    )['reviewRating'];
  assert.deepEqual(rating('matches the text'), {
    '@type': 'Rating',
    alternateName: 'matches the text',
    ratingValue: 4,
    bestRating: 4,
    worstRating: 1,
  });
  assert.deepEqual(rating('cannot be checked'), {
    '@type': 'Rating',
    alternateName: 'cannot be checked',
  });
});
test('an annotation selects what the claim quotes, and names an article without an address', () => {
  const annotated = (changes: Record<string, string> = {}) => {
    const { reference } = fixture(changes);
    return claimAnnotation(reference, find(reference, 'claims/harsh', 'claim')!);
  };
  assert.deepEqual(annotated().target, { source: { type: 'Text', label: 'people-news-article' } });
  assert.deepEqual(
    annotated(
      edit('claims/harsh.mdx', 'speaker: The article', 'speaker: The article\nquote: harsh law'),
    ).target.selector,
    { type: 'TextQuoteSelector', exact: 'harsh law' },
  );
});
test('the way from home ends at the page', () => {
  const items = only(nodes('law/harbour-law/2/2001-01-01'), 'BreadcrumbList')[
    'itemListElement'
  ] as { name: string }[];
  assert.deepEqual(
    items.map(({ name }) => name),
    [site.name, 'Law', 'Harbour Law', 'Article 2', 'From 1 January 2001'],
  );
});
