#!/usr/bin/env bash
# Draws the pictures of the documentation anew, at a fixed moment of a made-up course.
set -eu
cd "$(dirname "$0")/.."
mkdir -p docs/pictures
PYTHONPATH="src${PYTHONPATH:+:$PYTHONPATH}" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen exec "${PYTHON:-.venv/bin/python}" tools/screenshots.py docs/pictures
