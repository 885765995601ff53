#!/usr/bin/env bash
# In the APA style a statute that has a number loses its section.
#
# Versions: citeproc (npm) 2.4.63, which is citeproc-js 1.4.63; the CSL styles of Debian,
#   0~20230209.153790a-1 (apa.csl is APA 7).
# Behaviour: an item of type `legislation` with `section` alone is printed with it. With a `number` beside it (a number
#   of the act, as reference managers store it) apa prints "Pub. L. No." and the number, for whatever country, and no
#   section. chicago-fullnote-bibliography prints the same label, but keeps both. More data thus makes the citation say
#   less, and calls a foreign act one of the Congress of the United States.
# Source: the macros for legislation in the two styles; measured.
# Fails if apa prints number and section together, or no longer prints the label.
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
  plain: { type: 'legislation', title: 'Example Act', section: '3' },
  numbered: { type: 'legislation', title: 'Example Act', section: '3', number: '25', jurisdiction: 'no' },
};
for (const [id, item] of Object.entries(items)) Object.assign(item, { id, issued: { 'date-parts': [[2001]] } });

const printed = {};
for (const style of ['apa', 'chicago-fullnote-bibliography']) {
  const engine = new CSL.Engine(
    {
      retrieveLocale: (name) => readFileSync(`${folder}/locales/locales-${name}.xml`, 'utf8'),
      retrieveItem: (id) => items[id],
    },
    readFileSync(`${folder}/styles/${style}.csl`, 'utf8'),
  );
  engine.setOutputFormat('text');
  engine.updateItems(Object.keys(items));
  const [{ entry_ids: ids }, lines] = engine.makeBibliography();
  for (const [i, [id]] of ids.entries()) printed[`${style}, ${id}`] = lines[i].trim();
}
for (const [name, line] of Object.entries(printed)) console.log(`${name}: ${line}`);
const apa = printed['apa, numbered'];
const chicago = printed['chicago-fullnote-bibliography, numbered'];
const same =
  printed['apa, plain'].includes('§ 3') &&
  apa.includes('Pub. L. No. 25') &&
  !apa.includes('§') &&
  chicago.includes('Pub. L. No. 25, § 3');
process.exitCode = same ? 0 : 1;
JS
node print.cjs
