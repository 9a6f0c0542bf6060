# `make help` lists what there is.

PYTHON ?= python3
PORT ?= 8080
DOCUMENTS ?= examples/documents
RUNS ?= 10000

export PYTHON
SETUP = .venv/setup-done
SETUP_FILES = buildout.cfg $(wildcard profiles/*.cfg) pyproject.toml content_import/pyproject.toml
LOCALES = src/servicedeklaration/locales
version = $(shell sed -n 's/^$(1) = //p' profiles/versions.cfg)

.DEFAULT_GOAL := help

.PHONY: help
help: ## List these commands
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

.PHONY: setup
setup: $(SETUP) ## Set up everything that the other commands need

$(SETUP): $(SETUP_FILES)
	@tools/system-packages venv pango
	@echo "Sætter miljøet op (første gang tager det nogle minutter) …"
	@test -x .venv/bin/pip || $(PYTHON) -m venv .venv
	@.venv/bin/pip install -qq --disable-pip-version-check \
	    pip==$(call version,pip) setuptools==$(call version,setuptools) \
	    wheel==$(call version,wheel) zc.buildout==$(call version,zc.buildout)
	@PYTHONUNBUFFERED=1 tools/progress .venv/bin/buildout
	@touch $@

.PHONY: run
run: $(SETUP) ## Start the demo site: PORT=8080, DOCUMENTS=<folder> for documents of your own
	@bin/run-site --port $(PORT) --documents "$(DOCUMENTS)"

.PHONY: test
test: $(SETUP) ## Run every test: pure, integration, functional, and Robot Framework in Chromium
	@tools/system-packages chromium
	@bin/pytest

.PHONY: test-fast
test-fast: $(SETUP) ## Run the pure tests that are quick (no Plone)
	@bin/pytest -p no:plone -p no:zopelayer -m "not slow" tests/pure tests/test_architecture.py

.PHONY: fuzz
fuzz: $(SETUP) ## Try RUNS=10000 broken files on each reader
	@PYTHONPATH=. bin/py -m tests.fuzz $(RUNS)

.PHONY: format
format: .venv/bin/ruff ## Format the code
	@.venv/bin/ruff format . && .venv/bin/ruff check --fix .

.PHONY: lint
lint: .venv/bin/ruff ## Check the code's form
	@.venv/bin/ruff format --check . && .venv/bin/ruff check .

.venv/bin/ruff: $(SETUP)
	@.venv/bin/pip install -qq --disable-pip-version-check ruff==$(call version,ruff)

.PHONY: i18n
i18n: $(SETUP) ## Collect the texts that people see into the translation files
	@bin/i18ndude rebuild-pot --pot $(LOCALES)/servicedeklaration.pot --create servicedeklaration src/servicedeklaration
	@bin/i18ndude sync --pot $(LOCALES)/servicedeklaration.pot $(LOCALES)/*/LC_MESSAGES/servicedeklaration.po

.PHONY: docs
docs: $(SETUP) ## Write the tables of the manual from the code
	@PYTHONPATH=. bin/py -m tools.edition_tables

.PHONY: styles
styles: ## Write the stylesheets from their sources in styles/ (needs Node.js)
	@cd styles && npm ci --no-audit --no-fund && npm run --silent build

.PHONY: pictures
pictures: $(SETUP) ## Take the pictures of docs/ anew
	@tools/system-packages chromium
	@bin/pytest tests/robot/pictures/take.py

.PHONY: bench
bench: $(SETUP) ## Measure, as ratios within one run
	@PYTHONPATH=. bin/py -m benchmarks

.PHONY: bench-search
bench-search: $(SETUP) ## Measure the search on the documents in ../shared, beside Plone's own
	@PYTHONPATH=. bin/py -m benchmarks search

.PHONY: clean
clean: ## Take away what set-up made; the site's data in var/ stay
	rm -rf .venv bin eggs develop-eggs parts .installed.cfg build content_import/build src/*.egg-info content_import/src/*.egg-info

.PHONY: clean-site
clean-site: ## Take away the demo site's data in var/, for good
	rm -rf var
