# Works with make, git and Python 3.11 or later only: `make demo`, `make test`.
# PYTHON= chooses the Python; else the first that is new enough and can make a .venv.
COMMA := ,
SUITS := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
  $$p -c "$(SUITS)" 2>/dev/null && echo $$p && break; done)
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
USE := $(VENV)/.installed
DEV := $(VENV)/.installed-dev

# Other tools that the bench compares with, apart: one of them needs a newer Python than ecogram.
RIVALS := build/rivals-env
RIVALS_BIN := $(RIVALS)/$(notdir $(BIN))
SUITS_RIVALS := $(subst 3$(COMMA) 11,3$(COMMA) 13,$(SUITS))
RIVALS_PYTHON ?= $(shell for p in python3.14 python3.13 python3 python \
  "$${PYENV_ROOT:-$$HOME/.pyenv}"/versions/3.1[3-9]*/bin/python; do \
  "$$p" -c "$(SUITS_RIVALS)" 2>/dev/null && echo "$$p" && break; done)

.DEFAULT_GOAL := help
.PHONY: help demo test lint type contracts examples schema golden bench clean

help:      ## show this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*##/\t/'

demo: $(USE)  ## install, draw the Flodder family, and say where
	@mkdir -p build
	@$(BIN)/ecogram render examples/flodder.yaml --chart genogram -o build/flodder-genogram.svg
	@echo "build/flodder-genogram.svg"

test: $(DEV) lint type contracts  ## everything the project promises, as CI runs it
	$(BIN)/python -m pytest -n 2 -q

lint: $(DEV)  ## style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

type: $(DEV)  ## types
	$(BIN)/mypy

contracts: $(DEV)  ## who may import whom
	$(BIN)/lint-imports

examples: $(DEV)  ## draw every example and the pages of symbols again
	@$(BIN)/python -m bench.draw_examples
	@$(BIN)/ecogram symbols --lang nl -o docs/nl/symbolen.svg
	@$(BIN)/ecogram symbols --lang en -o docs/en/symbols.svg

schema: $(DEV)  ## write the JSON Schemas of the case file again
	@mkdir -p schemas
	$(BIN)/ecogram schema --lang nl -o schemas/casus.nl.schema.json
	$(BIN)/ecogram schema --lang en -o schemas/casus.en.schema.json

golden: $(DEV)  ## accept what is produced now; then read the difference
	$(BIN)/python -m pytest -q --update-golden
	git diff --stat tests

bench: $(DEV) $(RIVALS)/.installed  ## beside other tools, every chart, edits, speed: bench/report.md (BENCH="--quick")
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[bench]" || \
	  echo "The exact optimum is left out: highspy could not be installed."
	ECOGRAM_RIVALS_PYTHON="$(CURDIR)/$(RIVALS_BIN)/python" $(BIN)/python -m bench $(BENCH)

clean:     ## throw away what can be made again
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

# The stamps make a second run fast. Both installs are editable: sources need no new install.
$(USE): pyproject.toml | $(BIN)/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(DEV): pyproject.toml | $(BIN)/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	@touch $(USE) $@

# Without a newer Python that one tool is left out, and the bench says so.
$(RIVALS)/.installed: pyproject.toml | $(BIN)/python
	@test -x $(RIVALS_BIN)/python || "$(or $(RIVALS_PYTHON),$(BIN)/python)" -m venv $(RIVALS)
	@$(RIVALS_BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[rivals]" \
	  && touch $@ || echo "Some rivals are left out: they could not be installed."

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed, with its venv module."; exit 1; }
	@$(PYTHON) -m venv $(VENV)
