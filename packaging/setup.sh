# Lists of names are split on purpose, and a lock is only read:
# shellcheck shell=sh disable=SC2086,SC2094
# Read by `run` and `test`: makes the private folder .venv that the journal runs from. POSIX sh.
# Every step that ends leaves a stamp in .venv, so a second start only reads stamps, and a step
# that was interrupted is done again.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=$root/.venv

say() {
    printf '%s\n' "$@" >&2
}

give_up() {
    say "$@"
    exit 1
}

# Print the newest suitable Python.
find_python() {
    for name in python3.14 python3.13 python3.12 python3.11 python3; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$name"
            return
        fi
    done
    give_up "CHIME Journal needs Python 3.11 or newer, and found none on this computer."
}

# Install system packages without asking; fails where that needs a password.
apt_install() {
    command -v apt-get >/dev/null || return 1
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || return 1
        as_root='sudo -n'
    fi
    say "Installing system packages: $*"
    if apt_quietly "$@" 2>/dev/null; then
        return
    fi
    # The package lists of a fresh system are empty or old.
    $as_root apt-get update -qq </dev/null >&2 || true
    if apt_quietly "$@"; then
        return
    fi
    # One name that this system does not know must not keep the others out.
    code=0
    for package in "$@"; do
        apt_quietly "$package" || code=1
    done
    return "$code"
}

apt_quietly() {
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$@" </dev/null >&2
}

ask_for_packages() {
    say "$1" "Paste this line (other systems than Debian and Ubuntu name the packages differently)," \
        "then start again:"
    shift
    say "    sudo apt-get update && sudo apt-get install -y $*"
}

# Make an empty .venv. Debian's python3 cannot until its own venv package is there.
make_venv() {
    say "Making a private place for the program: $venv"
    if "$python" -m venv --clear "$venv" >/dev/null 2>&1; then
        return
    fi
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if apt_install "$package" && "$python" -m venv --clear "$venv"; then
        return
    fi
    if command -v uv >/dev/null && uv venv -q --clear --python "$python" "$venv"; then
        return
    fi
    ask_for_packages "Python on this computer cannot make a private folder for programs." "$package"
    exit 1
}

# Fetch what a lock names; every file must match its pinned hash, and nothing is built here.
fetch() {
    say "Getting the parts the journal is made of. This happens once and may take some minutes."
    if "$venv/bin/python" -c 'import pip' 2>/dev/null; then
        set -- "$venv/bin/python" -m pip install --disable-pip-version-check --no-input "$@"
        [ -t 2 ] || set -- "$@" -qq
    else
        set -- uv pip install --quiet --python "$venv/bin/python" "$@"
    fi
    "$@" --require-hashes --only-binary :all: >&2 ||
        give_up "The parts could not be fetched. Check the connection and start again."
}

# Let .venv find the program here: nothing is copied, so a changed file counts at once.
link() {
    "$venv/bin/python" - "$root" "$venv" <<'PY'
import os, sys, sysconfig

root, venv = sys.argv[1:]
with open(os.path.join(sysconfig.get_path("purelib"), "chime_journal.pth"), "w") as path_file:
    path_file.write(root + "\n")
command = os.path.join(venv, "bin", "chime-journal")
with open(command, "w") as script:
    script.write(f'#!/bin/sh\nexec "{venv}/bin/python" -P -m chime_journal "$@"\n')
os.chmod(command, 0o755)
PY
}

# Set up everything one lock names: set_up requirements.lock
set_up() {
    if is_set_up "$1"; then
        return
    fi
    # Two starts at once take turns; the second then finds the work done.
    (
        if command -v flock >/dev/null; then flock 9; fi
        is_python_set_up "$1" || set_up_python "$1"
        is_stamped place "$root" || { link && stamp place "$root"; }
        is_libraries_set_up || set_up_libraries
    ) 9<"$root/packaging/$1"
}

is_set_up() {
    is_python_set_up "$1" && is_stamped place "$root" && is_libraries_set_up
}

is_python_set_up() {
    [ -x "$venv/bin/python" ] && is_stamped "$1" "$(cksum <"$root/packaging/$1")"
}

is_libraries_set_up() {
    [ "$(uname)" != Linux ] || is_stamped libraries "$(screen)"
}

set_up_python() {
    python=$(find_python)
    # Without the first lock's stamp nothing says what .venv holds, so it starts empty.
    is_python_set_up requirements.lock || make_venv
    rm -f "$venv"/.stamp-*
    fetch -r "$root/packaging/$1"
    stamp requirements.lock "$(cksum <"$root/packaging/requirements.lock")"
    stamp "$1" "$(cksum <"$root/packaging/$1")"
}

is_stamped() {
    [ -r "$venv/.stamp-$1" ] && IFS= read -r found <"$venv/.stamp-$1" && [ "$found" = "$2" ]
}

stamp() {
    printf '%s\n' "$2" >"$venv/.stamp-$1.new" && mv "$venv/.stamp-$1.new" "$venv/.stamp-$1"
}

# Print the Debian packages of the system libraries that Qt asks for and does not find.
missing_libraries() {
    for qt in "$venv"/lib/python3*/site-packages/PySide6; do
        for file in "$@"; do
            ldd "$qt"/$file 2>/dev/null || true
        done
    done | sed -n 's/^[[:space:]]*\(lib[^ ]*\)\.so\([^ ]*\) => not found.*/\1 \2/p' | sort -u |
        while read -r name version; do
            debian_package "$name" "${version#.}"
        done | sort -u
}

# Debian names a library package after the library: libxcb-cursor.so.0 is in libxcb-cursor0.
debian_package() {
    case $1 in
        libglib-2.0 | libgobject-2.0 | libgio-2.0 | libgthread-2.0) echo libglib2.0-0 ;;
        libbrotli*) echo libbrotli1 ;;
        libz) echo zlib1g ;;
        lib*Qt6* | libpyside* | libshiboken*) ;;
        *[0-9]) printf '%s-%s\n' "$1" "${2%%.*}" | tr '[:upper:]_' '[:lower:]-' ;;
        *) printf '%s%s\n' "$1" "${2%%.*}" | tr '[:upper:]_' '[:lower:]-' ;;
    esac
}

set_up_libraries() {
    core='QtGui.abi3.so QtWidgets.abi3.so QtSvg.abi3.so QtPrintSupport.abi3.so
        Qt/plugins/iconengines/*.so Qt/plugins/imageformats/libqsvg.so
        Qt/plugins/imageformats/libqjpeg.so Qt/plugins/imageformats/libqgif.so
        Qt/plugins/imageformats/libqwebp.so'
    screens='Qt/plugins/platforms/libqxcb.so Qt/plugins/platforms/libqwayland.so
        Qt/plugins/xcbglintegrations/*.so Qt/plugins/wayland-*/lib*shell*.so
        Qt/plugins/printsupport/*.so Qt/plugins/platforminputcontexts/*.so'
    missing=$(missing_libraries $core $screens Qt/plugins/platforms/libqoffscreen.so)
    if [ -n "$missing" ] && ! apt_install $missing; then
        ask_for_packages "Some system libraries that show windows are missing." $missing
    fi
    # A library that only another kind of screen needs must not stop this one.
    missing=$(missing_libraries $core "Qt/plugins/platforms/libq$(screen).so")
    [ -z "$missing" ] || give_up "The journal cannot open without" $missing
    stamp libraries "$(screen)"
}

# Print the kind of screen there is: xcb, wayland or offscreen.
screen() {
    if [ "$(uname)" != Linux ]; then
        echo native
    elif [ -n "${QT_QPA_PLATFORM:-}" ]; then
        echo "${QT_QPA_PLATFORM%%[;:]*}"
    elif [ -n "${WAYLAND_DISPLAY:-}" ]; then
        echo wayland
    elif [ -n "${DISPLAY:-}" ]; then
        echo xcb
    else
        echo offscreen
    fi
}
