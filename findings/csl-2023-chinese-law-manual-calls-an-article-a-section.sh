#!/usr/bin/env bash
# The CSL style of the Chinese law citation manual prints a statute’s article 111 as “section” (节), not as “article” (条).
#
# Versions: citeproc (npm) 2.4.63, which is citeproc-js 1.4.63; the CSL styles of Debian,
#   0~20230209.153790a-1, and its locales, 0~20230122.9b9366b-1 (law-citation-manual.csl).
# Behaviour: Chinese statutes are cited by 条; 节 is a division above it. A bare number in `section` is printed with the
#   term of the locale for "section", 第111节, which names another thing. A value that has its own unit, 第111条, is
#   printed as it stands, without a second unit. An inserted article (第308条之一) passes in the same way.
# Source: the term "section" in locales-zh-CN.xml; measured.
# Fails if a bare number gets 条, or if a value with its unit gets another.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
chmod 755 .

npm init -y >/dev/null
npm install --silent --no-audit --no-fund citeproc@2.4.63 >/dev/null 2>&1
styles=0~20230209.153790a-1 locales=0~20230122.9b9366b-1
apt-get download citation-style-language-styles=$styles citation-style-language-locales=$locales >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" .; done

cat > print.cjs <<'JS'
const { readFileSync } = require('node:fs');
const CSL = require('citeproc');
const folder = 'usr/share/citation-style-language';
const items = {
  bare: { type: 'legislation', title: '示例法', section: '111', language: 'zh-CN' },
  whole: { type: 'legislation', title: '示例法', section: '第111条', language: 'zh-CN' },
  inserted: { type: 'legislation', title: '示例法', section: '第308条之一', language: 'zh-CN' },
};
for (const [id, item] of Object.entries(items)) Object.assign(item, { id, issued: { 'date-parts': [[2001]] } });

const engine = new CSL.Engine(
  {
    retrieveLocale: (name) => readFileSync(`${folder}/locales/locales-${name}.xml`, 'utf8'),
    retrieveItem: (id) => items[id],
  },
  readFileSync(`${folder}/styles/law-citation-manual.csl`, 'utf8'),
);
engine.setOutputFormat('text');
engine.updateItems(Object.keys(items));
const [bare, whole, inserted] = Object.keys(items).map((id) => engine.makeCitationCluster([{ id }]));
console.log(`section "111":          ${bare}\nsection "第111条":      ${whole}\nsection "第308条之一":  ${inserted}`);
const same =
  bare.includes('第111节') &&
  whole.includes('第111条') && !whole.includes('节') &&
  inserted.includes('第308条之一') && !inserted.includes('节');
process.exitCode = same ? 0 : 1;
JS
node print.cjs
