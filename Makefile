# make          says what there is
# make run      starts skinroutine: the first time, it first installs what it needs

VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
ARGS ?=
PYTEST_ARGS ?=
YEARS ?= 1000

# A virtual environment knows the folder it was made in and the Python it was made from.
ifneq ($(shell test -x $(BIN)/python && cat $(VENV)/.made),$(CURDIR))
$(VENV)/.made: unsound
endif

# A screen: any system's own; on Linux, one that the environment names.
ifeq ($(shell uname -s),Linux)
SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)
else
SCREEN := there
endif

PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# Where a package for Debian can be made, all packages can be tried, and what tries them is made too.
ifneq ($(shell command -v dpkg-deb 2>/dev/null),)
DEB := deb
TRIED_WITH := $(VENV)/.test-ready
endif
NOTHING_CHOSEN := status=$$?; test $$status -eq 5 && test -n "$$PYTEST_ARGS" || exit $$status

.NOTPARALLEL: # what a target needs is made in the order in which it is named
.PHONY: help run demo test test-portable lint soak benchmark screenshots translations clean unsound \
	wheel bundle deb flatpak packages checksums test-packages release-check release-notes \
	system-run system-test system-package system-try

help:
	@echo "make run          start skinroutine (ARGS=... hands it arguments)"
	@echo "make demo         start it with a made-up diary that is forgotten afterwards"
	@echo "make test         every check and every test (PYTEST_ARGS=... hands pytest arguments)"
	@echo "make test-portable  the part of it that any system can run: all but the journeys"
	@echo "make lint         the checks alone: ruff, mypy, import contracts"
	@echo "make soak         simulate YEARS=1000 person-years of reminders and check every slot"
	@echo "make benchmark    measure start, tick, growth, pages, idling and lateness"
	@echo "make screenshots  draw the pictures of the documentation anew"
	@echo "make wheel        the wheel and the sdist, in dist/"
	@echo "make bundle       the program with its Python in one folder, and that folder packed, in dist/"
	@echo "make deb          the package for Debian and Ubuntu, in dist/ (Linux)"
	@echo "make flatpak      the Flatpak, in dist/ (Linux; not verified yet)"
	@echo "make packages     wheel, bundle, and what this system has beside them; their checksums"
	@echo "make checksums    the checksums of what lies packed in dist/, in dist/SHA256SUMS"
	@echo "make test-packages  install each package of dist/ in a clean root and use it (Linux, as root)"
	@echo "make release-check  whether this tree may be released (ARGS=\"--tag v1.2.3\" looks at the tag too)"
	@echo "make release-notes  what the changelog says of this version"
	@echo "make translations bring the translations up to date with the window's texts, and compile them"
	@echo "make clean        remove what was installed and made here"

run: system-run $(VENV)/.run-ready
ifneq ($(SCREEN),)
	@$(BIN)/skinroutine $(ARGS)
else
	@tools/show_main_job.sh
endif

demo: system-run $(VENV)/.run-ready
ifneq ($(SCREEN),)
	@$(BIN)/skinroutine --demo $(ARGS)
else
	@echo "There is no screen here to show the demo on (DISPLAY and WAYLAND_DISPLAY are empty);" \
		"'make run' shows the program on a virtual one."
endif

test: test-portable
	@echo "== pytest: journeys (the whole program on virtual desktops; they wait for minutes to pass)"
	@$(BIN)/pytest tests/journeys -n 3 $(PYTEST_ARGS) || { $(NOTHING_CHOSEN); }

test-portable: system-test lint
	@echo "== pytest: domain, app, adapters, command line, window (offscreen) and packaging"
	@QT_QPA_PLATFORM=offscreen $(BIN)/pytest tests --ignore=tests/journeys --ignore=tests/installed -n 2 $(PYTEST_ARGS) \
		|| { $(NOTHING_CHOSEN); }

lint: $(VENV)/.test-ready
	@echo "== ruff check"
	@$(BIN)/ruff check --quiet .
	@echo "== ruff format"
	@$(BIN)/ruff format --quiet --check .
	@echo "== mypy"
	@$(BIN)/mypy
	@echo "== import contracts"
	@$(BIN)/lint-imports

soak: system-run $(VENV)/.run-ready
	@$(BIN)/python tests/soak/run.py --years $(YEARS)

benchmark: system-test $(VENV)/.run-ready
	@$(BIN)/python benchmarks/run.py $(ARGS)

screenshots: system-test $(VENV)/.run-ready
	@tools/screenshots.sh

translations: $(VENV)/.run-ready
	@$(BIN)/python tools/translations.py $(ARGS)

wheel: $(VENV)/.package-ready
	@$(BIN)/python packaging/wheel.py

bundle: system-package $(VENV)/.package-ready
	@$(BIN)/python packaging/bundle.py

deb: bundle
	@$(BIN)/python packaging/linux/deb.py

flatpak: wheel
	@$(BIN)/python packaging/linux/flatpak.py

packages: wheel bundle $(DEB) checksums $(TRIED_WITH)

checksums: $(VENV)/.made
	@$(BIN)/python tools/checksums.py

release-check: $(VENV)/.made
	@$(BIN)/python tools/release_check.py $(ARGS)

release-notes: $(VENV)/.made
	@$(BIN)/python tools/release_check.py --notes

# It makes nothing, so that root leaves nothing of its own in the checkout of an ordinary person.
test-packages: export PYTHONDONTWRITEBYTECODE = 1
test-packages: system-try
	@test -e $(VENV)/.test-ready && test -e $(VENV)/.package-ready && $(BIN)/python tools/checksums.py --check \
		|| { echo "'make packages', as the one whose checkout this is, makes what is tried here." >&2; exit 1; }
	@echo "== pytest: the packages, each in a clean root"
	@status=0; $(BIN)/pytest -p no:cacheprovider tests/installed $(PYTEST_ARGS) || status=$$?; \
		chown -R --reference=Makefile build/installed build/roots/*.* 2>/dev/null; \
		chown --reference=Makefile build build/roots 2>/dev/null; exit $$status

system-run:
	@sh tools/system_packages.sh run

system-test:
	@sh tools/system_packages.sh test

system-package:
	@sh tools/system_packages.sh package

system-try:
	@sh tools/system_packages.sh try

$(VENV)/.made:
	@python=$$(sh tools/find_python.sh) && \
		echo "Making a virtual environment in $(VENV) with $$python" && \
		"$$python" -m venv --clear $(VENV) && \
		echo "$(CURDIR)" > $@

$(VENV)/.run-ready: $(VENV)/.made requirements/run.txt pyproject.toml
	@echo "Installing the Python packages that skinroutine runs on (about 100 MB the first time)"
	@$(PIP) install --require-hashes --requirement requirements/run.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test-ready: $(VENV)/.run-ready requirements/dev.txt
	@echo "Installing the Python packages that the checks and tests need"
	@$(PIP) install --require-hashes --requirement requirements/dev.txt
	@touch $@

$(VENV)/.package-ready: $(VENV)/.run-ready requirements/package.txt
	@echo "Installing the Python packages that the packages are made with"
	@$(PIP) install --require-hashes --requirement requirements/package.txt
	@touch $@

clean:
	rm -rf $(VENV) build dist .flatpak-builder .coverage htmlcov .hypothesis .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	find src tests tools benchmarks packaging -name __pycache__ -prune -exec rm -rf {} +
