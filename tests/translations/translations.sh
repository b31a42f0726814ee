#!/bin/sh
# SPDX-License-Identifier: MIT
# The translations are complete and say what the sources say.
#
# usage: translations.sh LUPDATE [TREE]     prints every violation; ends with 1 where there is one
set -eu
export LC_ALL=C
lupdate=$1
rules=$(cd "$(dirname "$0")" && pwd)/translations.awk
cd "${2:-$(dirname "$0")/../..}"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
: >"$scratch/violations"

# sentences FILE: the contexts and sentences of a .ts file, a line each; not its form, which differs between versions of lupdate
sentences() {
    awk '/<name>/ { context = $0; gsub(/^[ \t]*<name>|<\/name>.*/, "", context) }
         /<message/ { kind = /numerus="yes"/ ? " (plural)" : "" }
         /<source>/ { gsub(/^[ \t]*<source>|<\/source>.*/, ""); print context ": " $0 kind }' "$1" | sort
}

# language LANGUAGE OPTION...
language() {
    file=translations/memberdesk_$1.ts
    language=$1
    shift
    cp "$file" "$scratch/now.ts"
    "$lupdate" -silent -no-obsolete -locations none "$@" -source-language en -target-language "$language" app -ts "$scratch/now.ts" \
        >"$scratch/lupdate" 2>&1 || { cat "$scratch/lupdate"; exit 1; }
    sentences "$file" >"$scratch/had"
    sentences "$scratch/now.ts" >"$scratch/wanted"
    {
        comm -13 "$scratch/had" "$scratch/wanted" | sed "s|^|$file: new in the sources: |"
        comm -23 "$scratch/had" "$scratch/wanted" | sed "s|^|$file: no longer in the sources: |"
        awk -v file="$file" -f "$rules" "$file"
    } >>"$scratch/violations"
    echo "translations: $file: $(wc -l <"$scratch/had" | tr -d ' ') sentences"
}

language en -pluralonly
language zh_CN

if [ -s "$scratch/violations" ]; then
    cat "$scratch/violations"
    echo "translations: $(wc -l <"$scratch/violations" | tr -d ' ') violations; the target update_translations takes new sentences in"
    exit 1
fi
echo "translations: no violations"
