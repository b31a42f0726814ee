# SPDX-License-Identifier: MIT
# Reads a .ts file as lupdate writes it (one source or translation a line) and prints what is wrong as file:line.

function violation(text) { printf "%s:%d: %s: %s\n", file, FNR, text, source }

function inner(line) {
    sub(/^[ \t]*<[^>]*>/, "", line)
    sub(/<\/[a-z]+>[ \t]*$/, "", line)
    return line
}

# How often each placeholder occurs, as a text to compare.
function placeholders(text,    n, found) {
    found = ""
    for (n = 1; n <= 9; n++) found = found " " gsub("%L?" n, "", text)
    return found " " gsub(/%L?n/, "", text)
}

function outerBlanks(text) { return (text ~ /^ /) "" (text ~ / $/) }

function mnemonics(text) {
    gsub(/&amp;&amp;/, "", text)
    return gsub(/&amp;/, "", text)
}

function check(translation) {
    if (translation == "") { violation("not translated"); return }
    if (placeholders(translation) != placeholders(source)) violation("other placeholders")
    if (mnemonics(translation) != mnemonics(source)) violation("other mnemonics")
    if (outerBlanks(translation) != outerBlanks(source)) violation("other outer blanks")
    if (translation ~ /&lt;/) violation("HTML")
}

/<source>/ {
    source = inner($0)
    messages++
    if ($0 !~ /<\/source>/) violation("a line break in a sentence")
}
/<translation[^>]*type=/ { violation("unfinished or obsolete") }
/<translation\/>/ { violation("not translated") }
/<translation[^>]*>.*<\/translation>/ { check(inner($0)) }
/<numerusform\/>/ { violation("not translated") }
/<numerusform>/ { check(inner($0)) }
/<(translation|numerusform)[^\/>]*>[^<]+$/ { violation("a line break in a translation") }
END { if (!messages) { source = "none"; violation("no messages") } }
