#!/bin/sh
# Builds onto disks that are too small, from the first file to the last byte: each build must end with 3, say in words that
# the disk is full, show no stack trace, and leave the site that was published before as it was. Needs Linux and root,
# since each disk is a file system in memory.
#   src/build/full-disks.sh [PUBLICATION] [NUMBER-OF-DISKS]
# CASEBOOK names another command than ./casebook.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
casebook=${CASEBOOK-$root/casebook}
publication=${1-$root}
disks=${2-13}
work=$(mktemp -d)
disk=$work/disk
mkdir "$disk"
trap 'umount "$disk" 2>/dev/null || true; rm -rf "$work"' EXIT

# A first site, of an older state of the same publication: what must still stand after each failure.
mkdir "$work/old"
for part in data charts site; do
    [ ! -d "$publication/$part" ] || cp -R "$publication/$part" "$work/old/"
done
mkdir -p "$work/old/site/assets"
printf 'before\n' >"$work/old/site/assets/which.txt"
"$casebook" build "$work/old" --out "$work/site" 2>/dev/null
site=$(du -sk "$work/site.generations" | cut -f1)

passed=0
number=0
while [ "$number" -lt "$disks" ]; do
    number=$((number + 1))
    # Room for the old site and a part of the new one, more each time.
    room=$((site + 16 + (site - 16) * (number - 1) / (disks + 3)))
    mount -t tmpfs -o "size=${room}k" tmpfs "$disk"
    cp -a "$work/site" "$work/site.generations" "$disk/"
    before=$(cd "$disk/site/" && sha256sum SHA256SUMS)
    code=0
    "$casebook" build "$publication" --out "$disk/site" >"$work/out" 2>"$work/err" || code=$?
    said=$(cat "$work/err"); [ -z "${SHOW-}" ] || printf "%s\n" "$said"
    whole=yes
    (cd "$disk/site/" && sha256sum -c --quiet SHA256SUMS >/dev/null 2>&1) || whole=no
    after=$(cd "$disk/site/" && sha256sum SHA256SUMS)
    umount "$disk"
    if [ "$code" = 3 ] && [ "$whole" = yes ] && [ "$before" = "$after" ] \
        && printf '%s' "$said" | grep -q 'the disk is full' \
        && ! printf '%s' "$said" | grep -q '^ *at \|Exception'; then
        passed=$((passed + 1))
    else
        printf 'A disk of %s kB: ended with %s; old site whole: %s\n%s\n' "$room" "$code" "$whole" "$said"
    fi
done
printf '%s/%s full disks are told in words, and leave the old site whole.\n' "$passed" "$disks"
[ "$passed" = "$disks" ]
