#!/bin/sh
# Print the first Python on PATH that runs, is 3.11 or newer, and can make a virtual environment.
# A name on PATH is not enough: a version manager's stand-in may come first and still not run.
# PYTHON=... asks for one of one's own.

suits() {
    [ -x "$1" ] && "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' \
        >/dev/null 2>&1
}

if [ -n "${PYTHON:-}" ]; then
    python=$(command -v "$PYTHON") && suits "$python" && echo "$python" && exit 0
else
    IFS=:
    for name in python3.13 python3.12 python3.11 python3 python; do
        for folder in $PATH; do
            suits "$folder/$name" && echo "$folder/$name" && exit 0
        done
    done
    unset IFS
    # Windows: the launcher knows Pythons that are not on PATH.
    python=$(py -3 -c 'import sys; print(sys.executable)' 2>/dev/null | tr -d '\r') &&
        suits "$python" && echo "$python" && exit 0
fi
echo "skinroutine needs Python 3.11 or newer with its venv module (on Debian and Ubuntu:" \
    "python3-venv); PYTHON=... names one that is not on PATH." >&2
exit 1
