#!/usr/bin/env bash
# Published styles for legal writing print no section of a statute, so two sections become one citation.
#
# Versions: citeproc (npm) 2.4.63, which is citeproc-js 1.4.63; the CSL styles of Debian,
#   0~20230209.153790a-1, and its locales, 0~20230122.9b9366b-1.
# Behaviour: an item of type `legislation` with `section` is printed by oscola, australian-guide-to-legal-citation and
#   bluebook-law-review without it: sections 3 and 4 of one act read alike, without a warning. What they do print
#   behind the act is `page`, which CSL means for pages. mcgill-en and chicago-fullnote-bibliography print `section`.
# Source: the variables that the styles name; CSL 1.0.2, Standard Variables, "section" and "page".
# Fails if one of the three prints the section or no longer prints the page, or if one of the two leaves it out.
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
  three: { type: 'legislation', title: 'Example Act', section: '3' },
  four: { type: 'legislation', title: 'Example Act', section: '4' },
  paged: { type: 'legislation', title: 'Example Act', section: '3', page: 's 3' },
};
for (const [id, item] of Object.entries(items)) Object.assign(item, { id, issued: { 'date-parts': [[2001]] } });

let same = true;
for (const style of ['oscola', 'australian-guide-to-legal-citation', 'bluebook-law-review', 'mcgill-en', 'chicago-fullnote-bibliography']) {
  const engine = new CSL.Engine(
    {
      retrieveLocale: (name) => readFileSync(`${folder}/locales/locales-${name}.xml`, 'utf8'),
      retrieveItem: (id) => items[id],
    },
    readFileSync(`${folder}/styles/${style}.csl`, 'utf8'),
  );
  engine.setOutputFormat('text');
  engine.updateItems(Object.keys(items));
  const [three, four, paged] = Object.keys(items).map((id) => engine.makeCitationCluster([{ id }]));
  console.log(`${style}\n  section 3:          ${three}\n  section 4:          ${four}\n  section 3 as page:  ${paged}`);
  const keeps = style === 'mcgill-en' || style === 'chicago-fullnote-bibliography';
  same &&= keeps ? three !== four : three === four && paged.includes('s 3');
}
process.exitCode = same ? 0 : 1;
JS
node print.cjs
