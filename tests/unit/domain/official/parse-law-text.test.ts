import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLawText } from '../../../../src/domain/official/parse-law-text.ts';

const markdown = `# 乌有国港口法

2001年1月1日大会通过

<!-- INFO END -->

## 第一编　总则

### 第一章 灯塔

第一条　灯塔归全民所有。

第二条 有下列行为之一的，处罚：

（一）熄灭灯塔的；

（二）绘制假海图的。

前款行为未遂的，从轻。

第二条之一　浮标同灯塔。

### 第二章　附则

第三条 本法自公布之日起施行。
`;

test('title, divisions, articles, paragraphs and items', () => {
  const text = parseLawText(markdown, 'harbour.md');
  assert.equal(text.titleZh, '乌有国港口法');
  assert.equal(text.articleCount, 4);
  assert.deepEqual(
    text.articles.map((a) => [a.number, a.label, a.division]),
    [
      [1, '第一条', ['第一编 总则', '第一章 灯塔']],
      [2, '第二条', ['第一编 总则', '第一章 灯塔']],
      ['2-1', '第二条之一', ['第一编 总则', '第一章 灯塔']],
      [3, '第三条', ['第一编 总则', '第二章 附则']],
    ],
  );
  assert.deepEqual(text.articles[1]!.paragraphs, [
    {
      text: '有下列行为之一的，处罚：',
      items: ['（一）熄灭灯塔的；', '（二）绘制假海图的。'],
    },
    { text: '前款行为未遂的，从轻。' },
  ]);
});
test('plain text with bold or indented articles reads the same', () => {
  const plain = markdown
    .replace(/^#+ /gm, '')
    .replace(/<!--.*-->\n/, '')
    .replace(/^第/gm, '　　第')
    .replace('　　第二条 有', '**第二条** 有');
  assert.deepEqual(
    parseLawText(plain, 'harbour.md').articles,
    parseLawText(markdown, 'harbour.md').articles,
  );
});
test('what is not an instrument is refused with its reason', () => {
  assert.throws(
    () => parseLawText('Hello\n\nworld', 'x.md'),
    /x\.md does not begin with the title/,
  );
  assert.throws(() => parseLawText('乌有国港口法\n\n没有条文', 'x.md'), /holds no article/);
  assert.throws(
    () => parseLawText(markdown.replace('第三条', '第五条'), 'x.md'),
    /after 第二条之一 comes 第五条; an article is missing/,
  );
  assert.throws(
    () => parseLawText(markdown.replace('第三条', '第一条'), 'x.md'),
    /第一条 stands after 第二条之一/,
  );
});
