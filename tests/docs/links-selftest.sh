#!/bin/sh
# SPDX-License-Identifier: MIT
# Plants each kind of dead link into a small tree beside links that are alive, and expects links.py to name exactly the dead.
set -eu
export LC_ALL=C.UTF-8
check=$(cd "$(dirname "$0")" && pwd)/links.py
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tree=$scratch/tree
mkdir -p "$tree/lib/kybio" "$tree/pictures"
: >"$tree/pictures/window-en.png"
printf '%s\n' '# The API' '## 1. Asking' '## 2. The answer' >"$tree/lib/kybio/PROTOCOL.md"
printf '%s\n' '// (PROTOCOL.md, section 1), and wrapped (PROTOCOL.md,' '/// section 2)' >"$tree/lib/kybio/alive.h"

cat >"$tree/README.md" <<'TEXT'
# Member Desk: a `till`

![The window](pictures/window-en.png) and [![twice](pictures/window-en.png)](lib/kybio/PROTOCOL.md)
[a folder](lib/kybio/) [this page](#member-desk-a-till) [that page](lib/kybio/PROTOCOL.md#2-the-answer) [the web](https://example.org/)
<img src="pictures/window-en.png" width="10"> [by name][api] and [api][]
`[code](is/no/link.md)` and [a tip](README.md "with a title")

```
[a block](is/no/link.md)
```

## Twice
## Twice
[the second](#twice-1)

[api]: lib/kybio/PROTOCOL.md
TEXT
if ! python3 "$check" "$tree" >"$scratch/output"; then
    echo 'The clean tree is refused:'
    cat "$scratch/output"
    exit 1
fi

cat >"$tree/lib/DEAD.md" <<'TEXT'
[a file](kybio/PROTOCOLS.md)
![a picture](../pictures/window-zh.png)
[letter case](../Readme.md)
[a heading](#nothing)
[a heading there](kybio/PROTOCOL.md#3-errors)
[out of the tree](../../elsewhere.md) [the root](/etc/passwd)
[no reference][nowhere]
[![a picture that is a link](gone.png)](../README.md)
<img src="gone.png">
[unused]: gone.md
TEXT
printf '%s\n' '//' '// (PROTOCOL.md, sections 2 and 7)' >"$tree/lib/dead.cpp"
sort >"$scratch/wanted" <<'TEXT'
lib/DEAD.md:1: a dead link: kybio/PROTOCOLS.md
lib/DEAD.md:2: a dead link: ../pictures/window-zh.png
lib/DEAD.md:3: a dead link: ../Readme.md
lib/DEAD.md:4: no such heading: #nothing
lib/DEAD.md:5: no such heading: kybio/PROTOCOL.md#3-errors
lib/DEAD.md:6: a link out of the repository: ../../elsewhere.md
lib/DEAD.md:6: a link out of the repository: /etc/passwd
lib/DEAD.md:7: no such reference: [nowhere]
lib/DEAD.md:8: a dead link: gone.png
lib/DEAD.md:9: a dead link: gone.png
lib/DEAD.md:10: a dead link: gone.md
lib/dead.cpp:2: no such section: PROTOCOL.md, section 7
TEXT
if python3 "$check" "$tree" >"$scratch/output"; then
    echo 'NOT CAUGHT: no dead link at all'
    exit 1
fi
grep -v '^links: ' "$scratch/output" | sort >"$scratch/caught"
diff "$scratch/wanted" "$scratch/caught" || {
    echo 'links-selftest: < was expected, > was said'
    exit 1
}
echo "links-selftest: $(wc -l <"$scratch/wanted" | tr -d ' ') dead links planted and named"
