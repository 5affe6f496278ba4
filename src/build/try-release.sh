#!/bin/sh
# Unpacks a release in an empty folder and works with it as a publisher does, where Maven must not be needed: a sample is written,
# built and verified, and so is a publication if one is named. mvn verify runs it in its last phase.
#   src/build/try-release.sh target/casebook-VERSION.zip [PUBLICATION]
set -eu
zip=$(cd "$(dirname "$1")" && pwd -P)/$(basename "$1")
work=$(mktemp -d "$(dirname "$zip")/try-release.XXXXXX")
trap 'rm -rf "$work"' EXIT

jar=jar
[ -z "${JAVA_HOME-}" ] || jar=$JAVA_HOME/bin/jar
mkdir "$work/unpacked" "$work/programs"
(cd "$work/unpacked" && "$jar" xf "$zip")
printf '#!/bin/sh\necho "Maven was called." >&2\nexit 9\n' >"$work/programs/mvn"
chmod +x "$work/programs/mvn"
PATH=$work/programs:$PATH
export PATH

casebook() {
    if ! sh "$work/unpacked"/casebook-*/casebook "$@" >"$work/out" 2>"$work/words"; then
        cat "$work/out" "$work/words" >&2
        printf 'The release failed at: casebook %s\n' "$*" >&2
        exit 1
    fi
}
casebook sample "$work/sample" --cases 3
casebook build "$work/sample"
casebook verify "$work/sample/target/site"
[ -n "${2-}" ] || exit 0
casebook check "$2"
casebook build "$2" --out "$work/site"
casebook verify "$work/site"
