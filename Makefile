# make          says what there is
# make run      starts skinroutine: the first time, it first installs what it needs

VENV := .venv
ARGS ?=
PYTEST_ARGS ?=
YEARS ?= 1000

# A virtual environment knows the folder it was made in and the Python it was made from.
ifneq ($(shell test -x $(VENV)/bin/python && cat $(VENV)/.made),$(CURDIR))
$(VENV)/.made: unsound
endif

# A screen: any system's own; on Linux, one that the environment names.
ifeq ($(shell uname -s),Linux)
SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)
else
SCREEN := there
endif

PIP := $(VENV)/bin/python -m pip --disable-pip-version-check --quiet

.NOTPARALLEL: # what a target needs is made in the order in which it is named
.PHONY: help run demo test lint soak benchmark screenshots translations clean unsound \
	wheel bundle deb flatpak packages test-packages system-run system-test system-package

help:
	@echo "make run          start skinroutine (ARGS=... hands it arguments)"
	@echo "make demo         start it with a made-up diary that is forgotten afterwards"
	@echo "make test         every check and every test (PYTEST_ARGS=... hands pytest arguments)"
	@echo "make lint         the checks alone: ruff, mypy, import contracts"
	@echo "make soak         simulate YEARS=1000 person-years of reminders and check every slot"
	@echo "make benchmark    measure start, tick, growth, pages, idling and lateness"
	@echo "make screenshots  draw the pictures of the documentation anew"
	@echo "make wheel        the wheel and the sdist, in dist/"
	@echo "make bundle       the program with its Python in one folder, and that folder packed, in dist/"
	@echo "make deb          the package for Debian and Ubuntu, in dist/ (Linux)"
	@echo "make flatpak      the Flatpak, in dist/ (Linux; not verified yet)"
	@echo "make packages     wheel, bundle, and what this system has beside them"
	@echo "make test-packages  install each package in a clean root and use it (Linux, as root)"
	@echo "make translations bring the translations up to date with the window's texts, and compile them"
	@echo "make clean        remove what was installed and made here"

run: system-run $(VENV)/.run-ready
ifneq ($(SCREEN),)
	@$(VENV)/bin/skinroutine $(ARGS)
else
	@tools/show_main_job.sh
endif

demo: system-run $(VENV)/.run-ready
ifneq ($(SCREEN),)
	@$(VENV)/bin/skinroutine --demo $(ARGS)
else
	@echo "There is no screen here to show the demo on (DISPLAY and WAYLAND_DISPLAY are empty);" \
		"'make run' shows the program on a virtual one."
endif

test: system-test lint
	@echo "== pytest: domain, app, adapters, command line and window (offscreen)"
	@QT_QPA_PLATFORM=offscreen $(VENV)/bin/pytest tests --ignore=tests/journeys --ignore=tests/installed -n 2 $(PYTEST_ARGS) \
		|| { status=$$?; test $$status -eq 5 && test -n "$$PYTEST_ARGS" || exit $$status; }
	@echo "== pytest: journeys (the whole program on virtual desktops; they wait for minutes to pass)"
	@$(VENV)/bin/pytest tests/journeys -n 3 $(PYTEST_ARGS) \
		|| { status=$$?; test $$status -eq 5 && test -n "$$PYTEST_ARGS" || exit $$status; }

lint: $(VENV)/.test-ready
	@echo "== ruff check"
	@$(VENV)/bin/ruff check --quiet .
	@echo "== ruff format"
	@$(VENV)/bin/ruff format --quiet --check .
	@echo "== mypy"
	@$(VENV)/bin/mypy
	@echo "== import contracts"
	@$(VENV)/bin/lint-imports

soak: system-run $(VENV)/.run-ready
	@$(VENV)/bin/python tests/soak/run.py --years $(YEARS)

benchmark: system-test $(VENV)/.run-ready
	@$(VENV)/bin/python benchmarks/run.py $(ARGS)

screenshots: system-test $(VENV)/.run-ready
	@tools/screenshots.sh

translations: $(VENV)/.run-ready
	@$(VENV)/bin/python tools/translations.py $(ARGS)

wheel: $(VENV)/.package-ready
	@$(VENV)/bin/python packaging/wheel.py

bundle: system-package $(VENV)/.package-ready
	@$(VENV)/bin/python packaging/bundle.py

deb: bundle
	@$(VENV)/bin/python packaging/linux/deb.py

flatpak: wheel
	@$(VENV)/bin/python packaging/linux/flatpak.py

packages: wheel deb

test-packages: packages system-test $(VENV)/.test-ready
	@echo "== pytest: the packages, each in a clean root"
	@$(VENV)/bin/pytest tests/installed $(PYTEST_ARGS)

system-run:
	@tools/system_packages.sh run

system-test:
	@tools/system_packages.sh test

system-package:
	@tools/system_packages.sh package

$(VENV)/.made:
	@python=$$(tools/find_python.sh) && \
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
	rm -rf $(VENV) build dist .coverage htmlcov .hypothesis .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	find src tests tools benchmarks -name __pycache__ -prune -exec rm -rf {} +
