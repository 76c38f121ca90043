#!/usr/bin/env bash
# Shows the main job where there is no screen: on a virtual one, with pictures in build/.
set -eu
cd "$(dirname "$0")/.."
mkdir -p build
exec "${PYTHON:-.venv/bin/python}" tools/show_main_job.py
