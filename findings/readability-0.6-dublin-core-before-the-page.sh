#!/usr/bin/env bash
# Readability puts the title and maker that Dublin Core names before those of the page, but knows only some of its names.
#
# Versions: @mozilla/readability 0.6.0, linkedom 0.18.15 (npm), Node 18 or newer.
# Behaviour: pages that describe a larger work for reference managers (DC.title, DC.creator, DC.description) are shown
#   under that work's title, maker and description, although og:title, <title> and the description of the page say
#   otherwise. The same tags named DCTERMS.title and so on, the vocabulary that replaced the first, are not read at all,
#   nor is DC_title with an underscore; dcterm.title is, a prefix that no vocabulary has. A site whose every page cites
#   one law thus has one title for all pages in a reader view.
# Source: what Readability's metadata patterns accept is in no paper; measured.
# Fails if a title, byline or excerpt is taken from another tag than it was.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.15 >/dev/null 2>&1

cat > read.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const sentence = 'Whoever puts out a harbour lamp at night, in fog or in a storm, pays the harbour for it. ';
const read = (prefix) => {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head><title>Lamps</title>
    <meta name="description" content="What the page is about.">
    <meta property="og:title" content="Lamps"><meta property="og:description" content="What the page is about.">
    <meta name="${prefix}title" content="The Harbour Law"><meta name="${prefix}creator" content="Harbour Assembly">
    <meta name="${prefix}description" content="Jurisdiction: nowhere">
    </head><body><main><h1>Lamps</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(6)}</main></body></html>`);
  const { title, byline, excerpt } = new Readability(document).parse();
  return [title, byline ?? 'none', excerpt].join(' | ');
};
const results = Object.fromEntries(
  ['DC.', 'dc:', 'DCTERMS.', 'dcterm.', 'DC_'].map((prefix) => [prefix, read(prefix)]),
);
for (const [prefix, result] of Object.entries(results)) console.log(prefix.padEnd(9), result);

const ofTheWork = 'The Harbour Law | Harbour Assembly | Jurisdiction: nowhere';
const ofThePage = 'Lamps | none | What the page is about.';
const expected = { 'DC.': ofTheWork, 'dc:': ofTheWork, 'DCTERMS.': ofThePage, 'dcterm.': ofTheWork, DC_: ofThePage };
process.exit(Object.entries(expected).every(([prefix, result]) => results[prefix] === result) ? 0 : 1);
JS
node read.mjs
