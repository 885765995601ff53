#!/usr/bin/env bash
# In a Caddyfile `header *.ris Content-Type …` matches no file: it is read as a change to a header that is called "*.ris".
#
# Version: Caddy 2.6.2 of Debian 12 (2.6.2-5).
# Behaviour: a matcher written in the line of a directive may be `*` alone, a path that begins with `/`, or `@name`.
#   `*.ris` looks like a path pattern and is one inside `@name path *.ris`, but in the line it is taken for the first
#   argument of `header`, the field name; what follows is then a text to look for in that header and its replacement.
#   The configuration is accepted without a warning and nothing is sent. With a named matcher the same pattern works. So
#   types for citation files, which Caddy does not know by itself, are silently not set.
# Source: Caddy's documentation of request matchers (matcher tokens) and of header (field, find, replace); measured.
# Fails if the short form sets the type, or if the named matcher does not.
set -euo pipefail
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
cd "$work"
chmod 755 .

apt-get download caddy=2.6.2-5 >/dev/null 2>&1
dpkg -x ./caddy_*.deb .
./usr/bin/caddy version | grep -q '^2\.6\.2' || { echo "another version: $(./usr/bin/caddy version)"; exit 1; }

mkdir site
printf 'TY  - STAT\nER  - \n' > site/cite.ris
export HOME=$work XDG_DATA_HOME=$work XDG_CONFIG_HOME=$work

# Answers to one request, as headers. $1: the line or lines of the configuration.
headers() {
  printf '{\n  admin off\n}\nhttp://127.0.0.1:45871 {\n  root * %s/site\n%s\n  file_server\n}\n' "$work" "$1" > Caddyfile
  ./usr/bin/caddy run --adapter caddyfile --config Caddyfile >/dev/null 2>&1 &
  server=$!
  curl --silent --retry 20 --retry-delay 1 --retry-connrefused --dump-header - --output /dev/null http://127.0.0.1:45871/cite.ris
  kill "$server"
  wait "$server" || true
  server=
}

short=$(headers '  header *.ris Content-Type application/x-research-info-systems' | tr -d '\r')
named=$(headers '  @ris path *.ris
  header @ris Content-Type application/x-research-info-systems' | tr -d '\r')

echo 'header *.ris Content-Type …:'
grep -iE '^(content-type)' <<< "$short" || echo '  (no type)'
echo '@ris path *.ris, then header @ris Content-Type …:'
grep -iE '^(content-type)' <<< "$named"

! grep -qi '^content-type' <<< "$short"
grep -qi '^content-type: application/x-research-info-systems' <<< "$named"
