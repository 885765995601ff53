#!/usr/bin/env bash
# Readability takes a heading whose id holds "author", as in "authorities", for the author, and cuts it out of the text.
#
# Versions: @mozilla/readability 0.6.0, linkedom 0.18.15 (npm), Node 18 or newer.
# Behaviour: headings of Markdown get their id from their words, so "Courts and authorities" has the id
#   courts-and-authorities. Where the page names no author itself, that heading becomes the byline and is gone from the
#   article; the section below it then seems to belong to the one before. Only the first such heading goes: with the id
#   courts it stays, and "Authorised copies" below it goes instead. With <meta name=author> all stay.
# Source: the README tells of a byline in the result, not that ids are searched for parts of words; measured.
# Fails if the heading stays in the text, or is no longer the byline, or if the other headings go.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.15 >/dev/null 2>&1

cat > read.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const text = `<p>${'A lamp that is put out at night, in fog or in a storm, is paid for by who put it out. '.repeat(4)}</p>`;
const read = (id, head = '') => {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head><title>Lamps</title>${head}</head><body><main>
    <h1>Lamps</h1><h2 id="what">What it is</h2>${text}${text}<h2 id="${id}">Courts and authorities</h2>${text}
    <h2 id="authorised-copies">Authorised copies</h2>${text}</main></body></html>`);
  const { byline, content } = new Readability(document).parse();
  const headings = [...parseHTML(content).document.querySelectorAll('h2')].map((h2) => h2.textContent);
  return { byline: byline ?? 'none', headings: headings.join(', ') };
};
const [named, other] = [read('courts-and-authorities'), read('courts')];
console.log('id courts-and-authorities:', named);
const authored = read('courts-and-authorities', '<meta name="author" content="A. Lamp">');
console.log('id courts:                ', other);
console.log('with <meta name=author>:  ', authored);
process.exit(
  named.byline === 'Courts and authorities' &&
    named.headings === 'What it is, Authorised copies' &&
    other.headings.includes('Courts and authorities') &&
    authored.headings === 'What it is, Courts and authorities, Authorised copies'
    ? 0
    : 1,
);
JS
node read.mjs
