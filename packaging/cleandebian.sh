# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# For scripts that work in a clean Debian, which read this file. They have functions step and fail. As root, or with sudo.
mirror=${MEMBERDESK_DEBIAN_MIRROR:-http://deb.debian.org/debian}
as_root=

# All that can be wrong, before anything is begun: can_make_debian SUITE FOLDER GIGABYTES
can_make_debian() {
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || fail "a clean Debian can only be made by root or with sudo"
        as_root=sudo
    fi
    command -v debootstrap >/dev/null 2>&1 || fail "debootstrap is missing"
    [ -e "/usr/share/debootstrap/scripts/$1" ] || fail "the debootstrap of this machine does not know $1"
    free=$(df --output=avail -k "$2" | tail -n 1)
    [ "$free" -ge $(($3 * 1024 * 1024)) ] ||
        fail "$3 GB are needed in $2, and $((free / 1024 / 1024)) are free; TMPDIR names another place"
    curl -fsSI --max-time 20 "$mirror/dists/$1/Release" >/dev/null 2>&1 ||
        fail "$mirror does not answer, or has no $1; MEMBERDESK_DEBIAN_MIRROR names another mirror"
}

# make_debian SUITE FOLDER CACHE: a minimal one in FOLDER, which is made. Downloaded packages stay in CACHE.
make_debian() {
    mkdir -p "$3"
    $as_root debootstrap --variant=minbase --include=ca-certificates,git --cache-dir="$3" "$1" "$2" "$mirror" \
        >"$2.log" 2>&1 || { tail -n 20 "$2.log" >&2; fail "debootstrap failed (its words are above)"; }
    for kind in deb deb-src; do
        echo "$kind $mirror $1 main"
        if [ "$1" != sid ]; then
            echo "$kind $mirror $1-updates main"
            echo "$kind ${mirror%/debian}/debian-security $1-security main"
        fi
    done >"$2.sources"
    $as_root cp "$2.sources" "$2/etc/apt/sources.list"
    # A mirror that stands still: where this machine's apt takes its lists beyond their date, so does the clean one.
    if apt-config shell taken Acquire::Check-Valid-Until 2>/dev/null | grep -q false; then
        echo 'Acquire::Check-Valid-Until "false";' >"$2.late"
        $as_root cp "$2.late" "$2/etc/apt/apt.conf.d/late"
    fi
}

# give_packages FROM TO: those that TO has not. As links where that is possible.
give_packages() {
    # shellcheck disable=SC2016 # for the inner shell
    $as_root find "$1" -maxdepth 1 -name '*.deb' -exec sh -c '
        to=$1
        shift
        for package; do
            [ -e "$to/${package##*/}" ] || cp -l -t "$to" "$package" 2>/dev/null || cp -p -t "$to" "$package"
        done' sh "$2" {} +
}

# remove_debian FOLDER: whatever still runs in there, and then all of it.
remove_debian() {
    $as_root pkill -KILL -f "[u]nshare --mount .*$1" || :
    tries=0
    # A process that dies takes its mounts along a moment later.
    until $as_root rm -rf --one-file-system "$1" 2>/dev/null || [ "$tries" -ge 20 ]; do
        tries=$((tries + 1))
        sleep 0.5
    done
}

# in_debian FOLDER CACHE COMMAND [FROM TO]...: the command, as root in there. TO shows the folder FROM, which lies outside.
# In a process id space of its own: whatever is still running at the end goes with it.
in_debian() {
    # shellcheck disable=SC2016 # for the inner shell
    inside='
set -e
root=$1 command=$2
shift 2
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
for node in null zero full random urandom tty; do
    : >"$root/dev/$node"
    mount --bind "/dev/$node" "$root/dev/$node"
done
mkdir "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
while [ $# -ge 2 ]; do
    mkdir -p "$root$2"
    mount --bind "$1" "$root$2"
    shift 2
done
exec env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    chroot "$root" sh -c "$command"
'
    failed=
    debian=$1 cache=$2
    shift 2
    # Not the cache itself: of two apts with one folder the second gives up, and two of these may be at work.
    give_packages "$cache" "$debian/var/cache/apt/archives"
    # Waited for, and not in front: a shell hears a signal only between two commands.
    $as_root unshare --mount --pid --fork --kill-child sh -c "$inside" inside "$debian" "$@" &
    wait $! || failed=yes
    give_packages "$debian/var/cache/apt/archives" "$cache"
    [ -z "$as_root" ] || $as_root chown -R "$(id -u):$(id -g)" "$cache"
    [ -z "$failed" ]
}
