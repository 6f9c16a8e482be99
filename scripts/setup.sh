#!/bin/sh
# Sets up everything that Ayan needs inside this folder; run by `make`. Does only what is not done yet.
#   .tools/  uv, the installer        .venv/  Python 3.10 with the locked packages, Node among them        web/dist/  the built pages
set -eu
cd "$(dirname "$0")/.."
say() { printf '\033[1m· %s\033[0m\n' "$1"; }
fail() { printf 'Ayan cannot be set up: %s\n  %s\n' "$1" "$2" >&2; exit 1; }
fingerprint() { cat "$@" | cksum; }
unchanged() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

find_python() {
    for candidate in python3 python3.13 python3.12 python3.11 python3.10 /usr/bin/python3; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 8))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    fail "no Python 3.8 or newer with its venv module was found." "On Debian: apt install python3 python3-venv"
}

tools=$(fingerprint requirements-uv.lock)
if ! unchanged .tools/ready "$tools"; then
    say "Installing uv"
    "$(find_python)" -m venv --clear .tools
    .tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-uv.lock ||
        fail "uv could not be installed." "Is the Python package registry within reach?"
    echo "$tools" >.tools/ready
fi

packages=$(fingerprint requirements.lock .python-version)
if ! unchanged .venv/ready "$packages"; then
    [ -x .venv/bin/python ] && .venv/bin/python -c 'import sys; sys.exit(sys.version_info[:2] != (3, 10))' || {
        say "Making the Python 3.10 environment"
        .tools/bin/uv venv --quiet --clear .venv ||
            fail "there is no Python 3.10 and uv could not fetch one." "Install Python 3.10 (pyenv install 3.10) or connect to the internet."
    }
    say "Installing the locked Python packages (about 2.5 GB, first time only)"
    VIRTUAL_ENV=.venv .tools/bin/uv pip sync --require-hashes requirements.lock ||
        fail "the Python packages could not be installed." "Is the registry within reach, and 4 GB of disk free?"
    echo "$packages" >.venv/ready
fi

pages=$(find web data/*/screens data/*/names data/*/language.yml -type f \
    -not -path '*/node_modules/*' -not -path 'web/dist/*' -not -path 'web/coverage/*' | LC_ALL=C sort | xargs cksum | cksum)
if ! unchanged web/dist/ready "$pages"; then
    PATH="$PWD/.venv/bin:$PATH"
    export PATH
    lock=$(fingerprint web/package-lock.json)
    if ! unchanged web/node_modules/ready "$lock"; then
        say "Installing the locked web packages"
        npm --prefix web ci --silent --no-audit --no-fund ||
            fail "the web packages could not be installed." "Is the npm registry within reach?"
        echo "$lock" >web/node_modules/ready
    fi
    say "Building the web pages"
    npm --prefix web run --silent build || fail "the web pages could not be built." "The lines above say where."
    echo "$pages" >web/dist/ready
fi
