#!/bin/sh
# SPDX-License-Identifier: MIT
# A man page that is right, then one with a mistake of each kind: manpages.py must name exactly those.
set -eu
export LC_ALL=C.UTF-8
check=$(cd "$(dirname "$0")" && pwd)/manpages.py
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cat >"$scratch/till" <<'PROGRAM'
#!/bin/sh
echo 'Usage: till [options]'
echo '  --json          One object a line, unlike --text.'
[ "$1" = look ] || echo '  --free          Nothing is charged.'
echo '  --config <FILE>  Use this file.'
echo '  -h, --help      Print this help.'
PROGRAM
chmod +x "$scratch/till"

page() {
    cat <<'PAGE'
.Sh SYNOPSIS
.Nm
.Cm look
.Op Fl -json
.Op Fl -config Ar FILE
.Nm
.Cm doctor
.Op Fl -json
.Op Fl -free
.Op Fl -config Ar FILE
.Sh DESCRIPTION
.Bl -tag -width Ds
.It Fl -json
.It Fl -free
.It Fl -config Ar FILE
.It Fl -help
.El
See
.Fl -json .
PAGE
}

# judged WANTED: what is said of the page as it is now
judged() {
    python3 "$check" "$scratch/till.1" "$scratch/till" look doctor | sed -n "s|^$scratch/till.1: ||p" >"$scratch/said"
    printf '%s' "$1" | diff - "$scratch/said" && return
    echo "manpages-selftest: < was expected of the page, > was said"
    exit 1
}

page >"$scratch/till.1"
judged ''
page | sed '0,/^.Op Fl -config Ar FILE/{//d}' >"$scratch/till.1"
judged 'the synopsis of look lacks --config
'
page | sed '0,/^.Op Fl -json/s//&\n.Op Fl -free/' >"$scratch/till.1"
judged 'the synopsis of look has --free, the program has not
'
page | sed '/^.It Fl -free/d' >"$scratch/till.1"
judged 'no entry of --free
'
page | sed 's/^.It Fl -json/& Ar FILE/; s/^.It Fl -config Ar FILE/.It Fl -config/' >"$scratch/till.1"
judged '--config: page and program do not agree on whether it takes a value
--json: page and program do not agree on whether it takes a value
'
page | sed 's/^.Fl -json ./.Fl -text ./' >"$scratch/till.1"
judged 'the program has no --text
'
page | sed 's/^.Cm doctor/.Cm doctors/' >"$scratch/till.1"
judged 'the synopsis of doctor lacks --config
the synopsis of doctor lacks --free
the synopsis of doctor lacks --json
a synopsis of doctors, which is not looked at
'
echo 'manpages-selftest: 6 kinds of mistakes planted and named'
