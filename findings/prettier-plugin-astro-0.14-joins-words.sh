#!/usr/bin/env bash
# Formatting an Astro 7 component with prettier-plugin-astro 0.14 changes what the page says: words are joined.
#
# Versions: prettier 3.10.1, prettier-plugin-astro 0.14.1 (the last 0.x) beside 1.1.0, astro 7.3.4, Node 24 (npm).
# Behaviour: up to Astro 6 white space between inline elements followed HTML, where a line break is a space. Since
#   Astro 7 the default of compressHTML is 'jsx': a run of white space that holds a line break is dropped. Plugin 0.14
#   still breaks lines between inline elements as if the break were a space, so one `prettier --write` turns
#   "alpha beta" into "alphabeta" in the built page, without a warning from either tool. Plugin 1.1 knows the rule and
#   keeps such a space on one line or writes {' '}.
# Source: Astro's configuration reference, compressHTML ("Since v7.0"), and the plugin's README of 1.1, astroCompressHTML.
# Fails if 0.14.1 no longer joins the words, if 1.1.0 does, or if Astro keeps the space.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0 astro@7.3.4 prettier@3.10.1 \
  old@npm:prettier-plugin-astro@0.14.1 new@npm:prettier-plugin-astro@1.1.0 >/dev/null 2>&1
export PATH="$work/node_modules/.bin:$PATH" ASTRO_TELEMETRY_DISABLED=1

mkdir -p src/pages
page='<p><kbd>alpha</kbd> <kbd>beta</kbd> and some more words that make the line long enough to break <kbd>gamma</kbd></p>'
printf '%s\n' "$page" > src/pages/index.astro

# Builds the page and prints its text without tags.
text() {
  astro build >/dev/null 2>&1
  sed -e 's/<[^>]*>//g' dist/index.html | grep -o 'alpha *beta'
}

before=$(text)
prettier --plugin ./node_modules/old/dist/index.js --parser astro --write src/pages/index.astro >/dev/null
old=$(text)
printf '%s\n' "$page" > src/pages/index.astro
prettier --plugin ./node_modules/new/dist/index.js --parser astro --write src/pages/index.astro >/dev/null
new=$(text)

echo "as written:                    $before"
echo "formatted by plugin 0.14.1:    $old"
echo "formatted by plugin 1.1.0:     $new"
[ "$before" = "alpha beta" ] && [ "$old" = "alphabeta" ] && [ "$new" = "alpha beta" ]
