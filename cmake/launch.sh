# shellcheck shell=bash disable=SC2154
# What cli/duaal and tests/run share: make sure that a preset is built and as new as its sources, saying little and on
# stderr only. Sourced by bash; $root is the project's folder.

# say DUTCH ENGLISH: one line, in English where the locale says so.
say() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
        en*) printf 'duaal: %s\n' "$2" >&2 ;;
        *) printf 'duaal: %s\n' "$1" >&2 ;;
    esac
}

# logged LOG COMMAND...: runs it silently; where it fails, shows the end of its output.
logged() {
    local log=$1
    shift
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 30 "$log" >&2
        say "mislukt: $1; het hele verslag staat in $log" "failed: $1; the whole log is in $log"
        return 1
    fi
}

have_tools() {
    local tool
    for tool in cmake ninja c++ msgfmt pkg-config; do command -v "$tool" >/dev/null || return 1; done
}

# What running needs; with `tests` also what the tests need.
wanted_packages() {
    if [ "$1" = tests ]; then sort "$root/cmake/packages.txt" "$root/tests/packages.txt"; else sort "$root/cmake/packages.txt"; fi
}

missing_packages() {
    local wanted installed
    wanted=$(wanted_packages "$1")
    # shellcheck disable=SC2086
    installed=$(dpkg-query -W -f='${binary:Package} ${db:Status-Status}\n' $wanted 2>/dev/null |
        sed -n 's/^\([^: ]*\)[^ ]* installed$/\1/p' | sort)
    comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed") | tr '\n' ' '
}

# install_packages running|tests: Debian's packages, with sudo where that is needed.
install_packages() {
    local missing become=()
    if ! command -v dpkg-query >/dev/null; then
        have_tools && return 0
        say "dit is geen Debian; nodig zijn: $(wanted_packages "$1" | tr '\n' ' ')" \
            "this is not Debian; needed are: $(wanted_packages "$1" | tr '\n' ' ')"
        return 1
    fi
    missing=$(missing_packages "$1")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || { ! sudo -n true 2>/dev/null && [ ! -t 2 ]; }; then
            say "er ontbreken pakketten, en u mag hier niets installeren. Vraag de beheerder om: apt-get install $missing" \
                "packages are missing, and you may not install any. Ask your administrator for: apt-get install $missing"
            return 1
        fi
        become=(sudo)
    fi
    say "installeert met ${become[*]:+sudo }apt-get: $missing" "installing with ${become[*]:+sudo }apt-get: $missing"
    [ ${#become[@]} -eq 0 ] || sudo -v || return 1
    local apt=("${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600)
    logged "$root/build/apt.log" "${apt[@]}" update || return 1
    # shellcheck disable=SC2086
    logged "$root/build/apt.log" "${apt[@]}" install --no-install-recommends $missing || return 1
    rm -f "$root"/build/*/build.ninja  # what is there decides what is built: the tests, with a library of theirs
}

configure() {
    local folder=$root/build/$1 fresh=()
    if [ -f "$folder/CMakeCache.txt" ]; then
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt" || fresh=(--fresh)  # the clone was moved
        [ ${#fresh[@]} -gt 0 ] || [ ! -f "$folder/build.ninja" ] || return 0
    fi
    (cd "$root" && logged "$root/build/$1.log" cmake "${fresh[@]}" --preset "$1")
}

# up_to_date STAMP SOURCES...: nothing below SOURCES is newer; a folder is when a file came or went.
up_to_date() {
    local stamp=$1
    shift
    [ -f "$stamp" ] && [ -z "$(find "$@" -newer "$stamp" -print -quit)" ]
}

# prepare PRESET TARGET SOURCES...: builds TARGET where anything below SOURCES is newer than its last build. One at a time.
# Only the program itself needs no packages of the tests.
prepare() {
    local preset=$1 target=$2 stamp=$root/build/$1/.$2.stamp packages=tests
    [ "$target" != duaal_program ] || packages=running
    shift 2
    local sources=("${@/#/$root/}")
    up_to_date "$stamp" "${sources[@]}" && return 0
    if ! mkdir -p "$root/build" 2>/dev/null || ! { : >>"$root/build/.lock"; } 2>/dev/null; then
        say "bouwen kan niet: in $root/build mag u niet schrijven" "cannot build: you may not write in $root/build"
        return 1
    fi
    (
        flock 9
        up_to_date "$stamp" "${sources[@]}" && exit 0
        install_packages "$packages" && configure "$preset" || exit 1
        say "bouwt ($preset); de eerste keer duurt dat enkele minuten" "building ($preset); the first time takes some minutes"
        touch "$stamp.new"
        (cd "$root" && logged "$root/build/$preset.log" cmake --build --preset "$preset" --target "$target" -j "$(nproc)") || exit 1
        mv "$stamp.new" "$stamp"
    ) 9>>"$root/build/.lock"
}
