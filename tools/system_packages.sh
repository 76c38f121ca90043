#!/bin/sh
# Install the system packages that are missing, on Debian, Ubuntu and their kin.
#
#   tools/system_packages.sh run       what the program needs to show its window; where there is no
#                                      screen, also what makes one
#   tools/system_packages.sh test      what the tests need
#   tools/system_packages.sh package   what making the packages needs
#   tools/system_packages.sh try       what trying them out in clean roots needs, on top of `test`
#
# Nothing missing: nothing printed. Cannot install: one sentence, and exit code 1; for `run` exit
# code 0, since the libraries may be there under other names.
# SYSTEM_PACKAGES=skip leaves the system as it is.
set -eu

QT="libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0
    libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1
    libwayland-cursor0 libgssapi-krb5-2"
NOTIFY="libnotify-bin"
DESKTOP="xvfb dbus dunst openbox xdotool imagemagick at-spi2-core gir1.2-atspi-2.0 python3-gi"
PACKAGE="dpkg-dev binutils xz-utils"
LINKED="libcups2 libwayland-egl1" # what is bundled is linked to, beside QT; dpkg reads it from them
TESTS="faketime gcc libc6-dev bubblewrap xdg-desktop-portal xdg-desktop-portal-gtk gnome-keyring"
CHECKS="dpkg-dev appstream desktop-file-utils man-db git"
TRY="lintian debootstrap"

usage() {
    echo "use: $0 run|test|package|try" >&2
    exit 2
}

# Names of the given packages that are not installed. A renamed package provides its old name.
missing() {
    if ! command -v dpkg-query >/dev/null; then
        echo "$@"
        return
    fi
    dpkg-query --show --showformat '${db:Status-Status} ${Architecture} ${Package}, ${Provides}\n' |
        awk -v wanted="$*" -v native="$(dpkg --print-architecture)" '
            $1 == "installed" && ($2 == native || $2 == "all") {
                $1 = $2 = ""
                count = split($0, names, ",")
                for (i = 1; i <= count; i++) {
                    split(names[i], words, " ")
                    here[words[1]] = 1
                }
            }
            END {
                count = split(wanted, names, " ")
                for (i = 1; i <= count; i++)
                    if (!(names[i] in here)) printf "%s ", names[i]
            }'
}

# The name under which this system offers a package: its own, or the one with the 64-bit time_t
# suffix; apt knows.
offered() {
    for candidate in "$1" "$1t64"; do
        if LC_ALL=C apt-cache policy "$candidate" 2>/dev/null |
            grep -q '^  Candidate: [^(]'; then
            echo "$candidate"
            return
        fi
    done
    echo "$1"
}

# Say what is missing and why nothing was installed, and leave.
give_up() {
    echo "skinroutine: these system packages are missing, or cannot be found, and $1; please install them yourself, or" \
        "say SYSTEM_PACKAGES=skip if they are here under other names:" $packages >&2
    [ "$purpose" = run ] && exit 0
    exit 1
}

tell() {
    [ -z "$2" ] || echo "  $1:" $2
}

[ $# -eq 1 ] || usage
purpose=$1
desktop= tests= checks= package= try=
case $purpose in
run) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || desktop=$DESKTOP ;;
test) desktop=$DESKTOP tests=$TESTS checks=$CHECKS ;;
package) package="$PACKAGE $LINKED" ;;
try) desktop=$DESKTOP tests=$TESTS checks=$CHECKS try=$TRY ;;
*) usage ;;
esac
[ "$(uname -s)" = Linux ] && [ "${SYSTEM_PACKAGES:-}" != skip ] || exit 0

venv=
cd "$(dirname "$0")/.."
[ -x .venv/bin/python ] || tools/find_python.sh >/dev/null 2>&1 || venv=python3-venv

# The system's own Python keeps the library that a bundle is made with in a package of its own.
if [ "$purpose" = package ]; then
    python=$(readlink -f .venv/bin/python 2>/dev/null) && [ -x "$python" ] ||
        python=$(readlink -f "$(tools/find_python.sh 2>/dev/null || echo /usr/bin/python3)")
    case $python in
    /usr/bin/python3.*) package="$package lib${python#/usr/bin/}" ;;
    esac
fi

packages=$(missing $QT $NOTIFY $desktop $tests $checks $package $try $venv)
[ -n "$packages" ] || exit 0

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
    give_up "this system has no apt"
as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || give_up "only root can install them"
    as_root=sudo
    [ -t 0 ] || as_root="sudo -n"
fi

echo "skinroutine needs system packages that are not installed:"
tell "libraries that Qt draws its window with" "$(missing $QT)"
tell "the desktop's notifications" "$(missing $NOTIFY)"
tell "a virtual screen and desktop, to show the program without a real one" "$(missing $desktop)"
tell "moving the clock, letting disks fail (a small library in C), a Flatpak's portals and a keyring, in tests" "$(missing $tests)"
tell "checking packages, desktop files and the manual page, in tests" "$(missing $checks)"
tell "making the packages" "$(missing $package)"
tell "trying the packages in clean roots" "$(missing $try)"
tell "a virtual environment for the Python packages" "$(missing $venv)"
echo "Installing them with ${as_root:+$as_root }apt-get; this can take a few minutes."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 "$@" >>"$log" 2>&1
}
apt update || true # an old list may do; if not, the next step says so
names=
for package in $packages; do
    names="$names $(offered "$package")"
done
apt install -y --no-install-recommends $names || {
    grep -E '^(E:|sudo:)' "$log" | sort -u | tail -n 3 >&2 || true
    give_up "apt-get could not install them"
}
