#!/usr/bin/env bash
# An anchor inside a Markdown heading, `## <a id="x"></a>Words`, makes pandoc write an EPUB that is not valid.
#
# Versions: pandoc 2.17.1.1, EPUBCheck 4.2.6 (Debian 12), Java 17.
# Behaviour: it is the usual way to give a heading an anchor that lasts, since CommonMark has none, and it is right in
#   HTML. For an EPUB pandoc copies the heading with its raw HTML into the table of contents: there the anchor stands
#   inside a link and without words, which EPUBCheck refuses (RSC-005). Without the automatic identifiers
#   (-auto_identifiers) it is no better. The same anchor in a paragraph before the heading is valid, unless its name is
#   the one that pandoc makes of the words: then the id is there twice. pandoc warns of none of it.
# Source: pandoc's manual on EPUB and raw HTML says nothing of it; measured.
# Fails if the first is accepted, if the paragraph before the heading is not, or if the id that pandoc makes is accepted.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

jar=/usr/share/java/epubcheck.jar
if ! command -v pandoc >/dev/null || ! command -v java >/dev/null || [ ! -e "$jar" ]; then
  apt-get install -y --no-install-recommends pandoc epubcheck default-jre-headless >/dev/null
fi

# Prints how many errors EPUBCheck finds in a book of the Markdown on standard input.
errors() {
  pandoc -f "$1" -o book.epub --metadata title=Book
  # It ends with 1 where it finds an error.
  (java -jar "$jar" book.epub 2>&1 || true) | sed -n 's/^Messages: .* \([0-9]*\) errors .*/\1/p'
}
inside='# Law

## <a id="place"></a>Words

Text.'
before='# Law

<a id="place"></a>

## Words

Text.'
own='# Law

<a id="words"></a>

## Words

Text.'
a=$(printf '%s\n' "$inside" | errors markdown)
b=$(printf '%s\n' "$inside" | errors markdown-auto_identifiers)
c=$(printf '%s\n' "$before" | errors markdown)
d=$(printf '%s\n' "$own" | errors markdown)

pandoc --version | sed -n 1p
echo "anchor in the heading:                 $a errors"
echo "the same without auto_identifiers:     $b errors"
echo "anchor in a paragraph before it:       $c errors"
echo "the same, with pandoc's own name:      $d errors"
[ "$a" -gt 0 ] && [ "$b" -gt 0 ] && [ "$c" -eq 0 ] && [ "$d" -gt 0 ]
