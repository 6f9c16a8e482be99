#!/bin/sh
# Brings what only the tests need from Debian: a browser, fonts for all scripts, and PostgreSQL. Run by `make test`.
set -eu
missing=""
command -v chromium >/dev/null || missing="$missing chromium"
[ -d /usr/share/fonts/opentype/noto ] && ls /usr/share/fonts/opentype/noto | grep -q CJK || missing="$missing fonts-noto-cjk"
[ -d /usr/share/fonts/truetype/noto ] && ls /usr/share/fonts/truetype/noto | grep -q NotoSansArabic || missing="$missing fonts-noto-core"
[ -f /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf ] || missing="$missing fonts-noto-color-emoji"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" != 0 ]; then
    printf 'The tests need a few Debian packages. Run this line, then `make test` again:\n  sudo apt-get install --yes%s\n' "$missing" >&2
    exit 1
fi
printf '\033[1m· Installing for the tests:%s\033[0m\n' "$missing"
apt-get update -qq
# shellcheck disable=SC2086 # a list of names
DEBIAN_FRONTEND=noninteractive apt-get install --yes -qq --no-install-recommends $missing >/dev/null
