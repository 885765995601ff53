/** The citation files of every page, read back with a library that had no part in writing them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BibLatexParser, CSLParser, RISParser } from 'biblatex-csl-converter';
import { biblatex, bibtex } from '../../../../src/derive/cite/files/bibtex.ts';
import { citationFiles, citationRoutes } from '../../../../src/derive/cite/files/files.ts';
import { recordOf, type CitationRecord } from '../../../../src/derive/cite/files/record.ts';
import { cslItem, ris } from '../../../../src/derive/cite/files/ris.ts';
import { citableSet } from '../../../../src/derive/cite/citable-places.ts';
import { pagesOf } from '../../../../src/derive/page/pages.ts';
import { styles } from '../../../../src/domain/cite/styles.ts';
import { wholeReference } from '../../whole.ts';

const reference = wholeReference();
const pages = pagesOf(reference);
// A page and its dated wording cite the same: one key, one record.
const records = [
  ...new Map(
    pages
      .map(({ entry, wording, dated }) =>
        recordOf(citableSet(reference, entry, wording, dated).whole),
      )
      .map((record) => [record.key, record]),
  ).values(),
];
const record = (key: string): CitationRecord => records.find((one) => one.key === key)!;

interface Read {
  bib_type: string;
  entry_key: string;
  fields: Record<string, unknown>;
  unexpected_fields?: Record<string, unknown>;
}
/** The words of a field, whatever the library parted it into. */
function words(field: unknown): string {
  if (typeof field === 'string') return field;
  if (Array.isArray(field)) return field.map(words).join(' ');
  if (!field || typeof field !== 'object') return '';
  if ('text' in field) return words(field.text);
  if ('literal' in field) return words(field.literal);
  return words(Object.values(field));
}
const field = ({ fields, unexpected_fields: more }: Read, name: string): string =>
  words(fields[name] ?? more?.[name]);
const readBib = (source: string): Read[] => {
  const parser = new BibLatexParser(source, { processUnexpected: true, processUnknown: true });
  const { entries } = parser.parse();
  assert.deepEqual(parser.errors, []);
  return Object.values(entries);
};

test('BibTeX says what is known: makers, title with article, year, address and pinned text', () => {
  const read = readBib(records.map(bibtex).join('\n'));
  assert.equal(read.length, records.length);
  read.forEach((entry, i) => {
    const { key, title, translated, article, authors, date, url, notes } = records[i]!;
    assert.equal(entry.bib_type, 'misc');
    assert.equal(entry.entry_key, key);
    for (const part of [title, translated, article])
      assert.ok(field(entry, 'title').includes(part ?? ''), `${key}: ${field(entry, 'title')}`);
    assert.equal(field(entry, 'author'), authors.join('、') || 'Secrets & Sentences');
    assert.equal(field(entry, 'date'), date?.slice(0, 7));
    assert.equal(field(entry, 'howpublished'), url);
    assert.equal(field(entry, 'note'), `${notes.join('. ')}.`);
  });
});
test('BibLaTeX: law is legislation with its article in the title, pages are online', () => {
  const read = readBib(records.map(biblatex).join('\n'));
  assert.equal(read.length, records.length);
  read.forEach((entry, i) => {
    const { key, law, title, short, section, article, number, authors, date, url, notes } =
      records[i]!;
    assert.equal(entry.bib_type, law ? 'legislation' : 'online', key);
    assert.equal(field(entry, 'title'), title + (section ?? ''));
    assert.equal(field(entry, 'shorttitle'), short ? short + (section ?? '') : '');
    for (const part of [number, article])
      assert.ok(field(entry, 'titleaddon').includes(part ?? ''), key);
    assert.equal(field(entry, 'note'), notes.join('. '));
    assert.equal(field(entry, 'number'), number ?? '');
    assert.equal(field(entry, 'author'), authors.join(' '));
    assert.equal(field(entry, 'date'), date);
    assert.equal(field(entry, 'url'), url);
    assert.equal(field(entry, law ? 'language' : 'langid'), law ? 'Chinese' : 'usenglish');
  });
});
test('RIS: law is a statute with its article, pages are electronic sources', () => {
  const source = records.map(ris).join('\r\n');
  const parser = new RISParser(source);
  const read = Object.values(
    (parser.parse() as unknown as { entries: Record<string, Read> }).entries,
  );
  assert.equal(read.length, records.length);
  read.forEach((entry, i) => {
    const { key, law, numberedTitle, section, authors, date, url, notes } = records[i]!;
    assert.equal(entry.bib_type, law ? 'legislation' : 'online', key);
    assert.equal(field(entry, 'title'), numberedTitle);
    assert.equal(field(entry, 'chapter'), section ?? '');
    assert.equal(field(entry, 'pages'), section ?? '');
    assert.equal(field(entry, 'author'), authors.join(' '));
    assert.ok(date!.startsWith(field(entry, 'date')) && field(entry, 'date').length >= 4, key);
    assert.equal(field(entry, 'url'), url);
    for (const note of notes) assert.ok(field(entry, 'note').includes(note), key);
    if (law) assert.equal(field(entry, 'langid'), 'chinese');
  });
});
test('CSL-JSON: law is legislation of China with article and edition, pages are web pages', () => {
  const items = records.map(cslItem);
  const parser = new CSLParser(
    Object.fromEntries(items.map((item) => [item['id'], item])) as never,
  );
  const read = Object.values(parser.parse()) as unknown as Read[];
  assert.deepEqual(parser.errors, []);
  assert.equal(read.length, records.length);
  read.forEach((entry, i) => {
    const { key, law, numberedTitle, section, date, url } = records[i]!;
    assert.equal(entry.bib_type, law ? 'legislation' : 'online', key);
    assert.equal(field(entry, 'title'), numberedTitle);
    assert.equal(field(entry, 'date'), date);
    assert.equal(field(entry, 'url'), url);
    assert.equal(items[i]!['page'], section);
  });
  const present = cslItem(record('law-criminal-law-431-2021-03-01'));
  assert.deepEqual(
    [
      present['type'],
      present['language'],
      present['title'],
      present['section'],
      present['edition'],
      present['jurisdiction'],
      present['author'],
    ],
    [
      'legislation',
      'zh-CN',
      '中华人民共和国刑法',
      '第431条',
      '2020年修正',
      'cn',
      [{ literal: '全国人民代表大会' }],
    ],
  );
  assert.match(
    String(present['abstract']),
    /Text in force since 1 March 2021 \(wording of Amendment XI\)/,
  );
});
test('what TeX would take as its own is guarded', () => {
  const hostile = { ...record('claims-three-factors'), title: '100% of {A} & $5_b ^~ # \\c' };
  const title =
    '{{100\\% of \\{A\\} \\& \\$5\\_b \\textasciicircum{}\\textasciitilde{} \\# \\textbackslash{}c}}';
  assert.ok(bibtex(hostile).includes(`title = ${title}`), bibtex(hostile));
  assert.equal(
    field(readBib(biblatex({ ...hostile, title: 'A & B 5% #1 $' }))[0]!, 'title'),
    'A & B 5% #1 $',
  );
});

// What reference managers and styles made of earlier forms is told in tests/README.md.
const inserted = record('law-criminal-law-308-1-2015-11-01');
const interpretation = record('law-interpretation-2001-4-2-2001-01-22');
const interpretationTitle =
  '最高人民法院关于审理为境外窃取、刺探、收买、非法提供国家秘密、情报案件具体应用法律若干问题的解释';

test('CSL-JSON: no item has a number, which is read as that of an American law; it stands in the title', () => {
  const item = cslItem(interpretation);
  assert.deepEqual(
    [item['title'], item['section'], item['number']],
    [`${interpretationTitle}（法释〔2001〕4号）`, '第2条', undefined],
  );
  const numbered = records.filter(({ number }) => number);
  assert.ok(numbered.length > 40);
  for (const one of numbered) {
    assert.equal(one.numberedTitle, `${one.title}（${one.number}）`);
    assert.equal(cslItem(one)['number'], undefined);
  }
});
test('CSL-JSON: the article stands as page too, with no hyphen that reads as a range', () => {
  const item = cslItem(inserted);
  assert.deepEqual([item['section'], item['page']], ['第308条之一', '第308条之一']);
  for (const { section } of records) assert.doesNotMatch(section ?? '', /[-–]/);
});
test('CSL-JSON: what is said to the reader of the file is no note, which McGill prints', () => {
  for (const one of records) assert.equal(cslItem(one)['note'], undefined);
  assert.match(
    String(cslItem(inserted)['abstract']),
    /^Translated title: Criminal Law of the People’s Republic of China\. Text in force since 1 November 2015 \(wording of Amendment IX\)\. /,
  );
});
test('BibLaTeX: article in title and short title, number in number and titleaddon, Chinese with its capital', () => {
  const has = (text: string, lines: string[]) =>
    assert.deepEqual(
      lines.filter((line) => !text.includes(`\n  ${line},\n`)),
      [],
      text,
    );
  has(biblatex(inserted), [
    'title = {{中华人民共和国刑法第308条之一}}',
    'titleaddon = {{[Criminal Law of the People’s Republic of China], 2015年修正, art. 308-1}}',
    'shorttitle = {{刑法第308条之一}}',
    'language = {Chinese}',
  ]);
  const translated =
    'Supreme People’s Court Interpretation on cases under Criminal Law article 111';
  has(biblatex(interpretation), [
    `title = {{${interpretationTitle}第2条}}`,
    `titleaddon = {{[${translated}], 法释〔2001〕4号, art. 2}}`,
    'number = {法释〔2001〕4号}',
  ]);
});
test('RIS: article, number and translated title stand where Zotero keeps them', () => {
  const lines = ris(interpretation).split('\r\n');
  for (const line of [
    'TY  - STAT',
    `TI  - ${interpretationTitle}（法释〔2001〕4号）`,
    'SE  - 第2条',
    'SP  - 第2条',
    'DA  - 2001/01/17',
    'LA  - zh-CN',
  ])
    assert.ok(lines.includes(line), line);
  assert.ok(lines.some((line) => line.startsWith('N1  - Translated title: Supreme')));
  assert.ok(!lines.some((line) => line.startsWith('M1')));
});
test('BibTeX: joint makers are one name, and the package that the entry needs stands above it', () => {
  const joint = bibtex(record('law-pla-civilian-staff-regulations-64-2023-01-01'));
  assert.ok(joint.includes('\n  author = {{国务院、中央军事委员会}},\n'), joint);
  for (const one of records) {
    const [comment, entry] = bibtex(one).split('\n');
    assert.match(
      comment!,
      /^% needs \\usepackage\{url\} or hyperref; for pandoc take cite\.csl\.json/,
    );
    assert.equal(entry, `@misc{${one.key},`);
  }
});
test('the text file holds every style, what it rests on and every place', () => {
  const page = pages.find(({ id }) => id === 'law/criminal-law/431')!;
  const text = citationFiles.citationText.write(reference, page);
  for (const { name, ground } of styles)
    assert.ok(text.includes(`\n${name}\n`) && text.includes(ground), name);
  for (const anchor of reference.anchors.get(page.wording!.id)!)
    assert.ok(text.includes(`/2021-03-01/#${anchor}\n`), anchor);
});
test('every page of an entry and every dated wording has five files, each at one address', () => {
  const routes = citationRoutes(reference);
  assert.equal(routes.length, pages.length * 5);
  assert.equal(
    new Set(routes.map(({ params }) => `${params.page}/cite.${params.format}`)).size,
    routes.length,
  );
});
