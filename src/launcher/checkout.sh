# What the launcher does in a checkout and not in a release: it runs the tests, and builds the program when it is missing or older
# than its sources. It is read by ../../casebook, which has set root, java and command.

maven() {
    command -v mvn >/dev/null 2>&1 || fail "Maven is needed to build the program. Install Maven 3.8 or newer."
    mvn -B -f "$root/pom.xml" "$@"
}

# The tests read pages in a real browser.
find_browser() {
    if [ -z "${CASEBOOK_CHROMIUM-}" ]; then
        for name in chromium chromium-browser google-chrome google-chrome-stable; do
            if CASEBOOK_CHROMIUM=$(command -v "$name" 2>/dev/null); then
                break
            fi
        done
    fi
    if [ -z "${CASEBOOK_CHROMIUM-}" ] && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
        printf 'casebook: installing Chromium for the tests.\n' >&2
        { apt-get update && apt-get install -y --no-install-recommends chromium; } >/dev/null 2>&1 || true
        CASEBOOK_CHROMIUM=$(command -v chromium || true)
    fi
    [ -n "${CASEBOOK_CHROMIUM-}" ] || fail "the tests need Chromium. Install it, or name it: CASEBOOK_CHROMIUM=/path/to/chromium ./casebook test"
    export CASEBOOK_CHROMIUM
}

# Tests with the programs that the data are for carry their names. What is not here is not tried, and that is said.
without=
missing() {
    printf 'casebook: %s is not installed, so the data are not tried with it.\n' "$1" >&2
    without=$without${without:+,}$2
}

if [ "$command" = test ]; then
    [ $# = 1 ] || fail "test takes no arguments." 2
    find_browser
    command -v soffice >/dev/null 2>&1 || missing LibreOffice libreoffice
    command -v ssconvert >/dev/null 2>&1 || missing Gnumeric gnumeric
    command -v xlsx2csv >/dev/null 2>&1 || missing xlsx2csv xlsx2csv
    python3 -c 'import pandas' >/dev/null 2>&1 || missing "Python's pandas" pandas
    python3 -c 'import polars' >/dev/null 2>&1 || missing "Python's polars" polars
    Rscript -e 'library(readr)' >/dev/null 2>&1 || missing 'R with readr' r
    maven verify ${without:+"-DexcludedGroups=$without"}
    exit
fi

stale() {
    [ ! -f "$root/target/casebook.jar" ] || [ ! -d "$root/target/lib" ] || [ -n "$(find "$root/src/main" "$root/src/third-party" \
        "$root/src/build/ThirdParty.java" "$root/pom.xml" "$root/charts" "$root/site/templates" "$root/site/assets" \
        "$root/site/messages" -newer "$root/target/casebook.jar" -print 2>/dev/null | head -n 1)" ]
}

if stale; then
    [ ! -t 2 ] || printf 'Building the program; the first time this takes some minutes.\n' >&2
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    if ! maven -q -DskipTests package >"$log" 2>&1; then
        cat "$log" >&2
        fail "the program could not be built; what went wrong is above."
    fi
    rm -f "$log"
    trap - EXIT
    # Maven leaves an unchanged jar alone; it is up to date all the same.
    touch "$root/target/casebook.jar"
    rm -f "$root"/target/casebook-*.jsa
fi
