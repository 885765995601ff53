#!/usr/bin/env bash
# pdftotext takes every hyphen that ends a line for a break of the typesetter, also a word's own and a number's.
#
# Versions: poppler-utils 22.12.0 (Debian 12), pdf-lib 1.17.1 (npm) to write the page.
# Behaviour: where a line of the PDF ends in "fixed-" and the next begins with "term", pdftotext without options writes
#   "fixedterm"; the article "308-" and "1" becomes "3081", another article. With -layout or -raw both lines keep their
#   hyphen and their end. The manual says that hyphenation is undone, not that no hyphen of its own survives it.
# Source: pdftotext(1) of poppler 22.12, -layout and -raw; what becomes of words and numbers was measured.
# Fails if the plain text keeps a hyphen, or if -layout or -raw loses one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

command -v pdftotext >/dev/null || apt-get install -y --no-install-recommends poppler-utils >/dev/null
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 >/dev/null 2>&1

cat > write.cjs <<'JS'
const { PDFDocument, StandardFonts } = require('pdf-lib');
const { writeFileSync } = require('node:fs');
(async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage([300, 200]);
  const lines = ['is sentenced to fixed-', 'term imprisonment under art. 308-', '1 of the law.'];
  lines.forEach((line, n) => page.drawText(line, { x: 30, y: 150 - 15 * n, size: 12, font }));
  writeFileSync('page.pdf', await document.save());
})();
JS
node write.cjs

# The text in one line, so that it can be compared.
text() {
  pdftotext "$@" page.pdf - | tr -s '\f\n ' ' '
}
plain=$(text)
layout=$(text -layout)
raw=$(text -raw)

pdftotext -v 2>&1 | sed -n 1p
echo "without options: $plain"
echo "-layout:         $layout"
echo "-raw:            $raw"
[[ $plain == *"fixedterm"*"art. 3081 of"* ]]
[[ $layout == *"fixed- term"*"308- 1 of"* && $raw == *"fixed- term"*"308- 1 of"* ]]
