#!/usr/bin/env bash
# Statements against a real learning record store, Ralph, on the loopback: sent, sent again, read back, reported on. And
# every statement held against the standard by another program, since Ralph takes wrong ones, too.
#
# Fetches Ralph and the validator by name, once, into the build folder. Where Python or Node is missing: on Debian as root
# they are installed; else it says so, and fails where CI is set.
set -euo pipefail
cd "$(dirname "$0")/../.."

missing=()
python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 9))' 2>/dev/null || missing+=(python3 python3-venv)
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
if [ "${#missing[@]}" != 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
    missing=()
fi
if [ "${#missing[@]}" != 0 ]; then
    echo "not tried against a real store, since these are missing: ${missing[*]}"
    [ -z "${CI:-}" ]
    exit
fi

export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$HOME/.cache/sala/target}"
tools="$CARGO_TARGET_DIR/lrs"
mkdir -p "$tools"
if [ ! -e "$tools/ready-2" ]; then
    python3 -m venv --clear "$tools/python"
    if ! "$tools/python/bin/pip" install -q "ralph-malph[lrs,cli]==5.1.*" requests ||
        ! npm install --silent --no-fund --no-audit --prefix "$tools/node" "@learninglocker/xapi-validation@3.0"; then
        # Nothing of ours is wrong then: the ordinary tests hold against a store of their own.
        echo "NOT TRIED against a real store: Ralph or the validator could not be fetched."
        exit 0
    fi
    touch "$tools/ready-2"
fi

work=$(mktemp -d)
ralph=
ended() {
    [ -z "$ralph" ] || kill "$ralph" 2>/dev/null || true
    rm -rf "$work"
}
trap ended EXIT

export RALPH_APP_DIR="$work/app" RALPH_AUTH_FILE="$work/app/auth.json" RALPH_HISTORY_FILE="$work/app/history.json"
export RALPH_RUNSERVER_BACKEND=fs
export RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH="$work/store"
mkdir -p "$work/app" "$work/store" "$work/out"
key=$(python3 -c 'import secrets; print(secrets.token_hex(16))')
printf 'sala\n%s\n' "$key" >"$work/login"
"$tools/python/bin/ralph" auth -u sala -p "$key" -s all -A lrs https://sala.invalid -N lrs -w >"$work/auth.log" 2>&1
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$tools/python/bin/python" tests/lrs/serve.py "$port" >"$work/ralph.log" 2>&1 &
ralph=$!
for _ in $(seq 120); do
    if python3 -c "import socket; socket.create_connection(('127.0.0.1', $port), 1)" 2>/dev/null; then break; fi
    kill -0 "$ralph" 2>/dev/null || { cat "$work/ralph.log"; exit 1; }
    sleep 0.5
done
"$tools/python/bin/pip" list 2>/dev/null | grep -i ralph

# With the slash at the end, as Ralph wants it.
SALA_TEST_LRS="http://127.0.0.1:$port/xAPI/statements/" SALA_TEST_LOGIN="$work/login" SALA_TEST_OUT="$work/out" \
    cargo test --locked --no-default-features --test headless -- --ignored --nocapture a_real_store ||
    { tail -20 "$work/ralph.log"; exit 1; }
NODE_PATH="$tools/node/node_modules" node tests/lrs/validate.cjs "$work/out/statements.jsonl"
