# Ayan's commands. `make` alone lists them.
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
export PYTHONDONTWRITEBYTECODE := 1

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | awk -F '\t' '{printf "  make %-14s %s\n", $$1, $$2}'

setup: ## Install everything into this folder, build the web pages
	@scripts/setup.sh

run: setup ## Set up, train when needed, start Ayan and print its addresses (Ctrl-C stops it)
	@exec $(PYTHON) -m scripts run

test: setup ## Set up and run every check and test
	@scripts/setup-tests.sh
	@$(MAKE) --no-print-directory check
	@PATH="$(CURDIR)/.venv/bin:$$PATH" npm --prefix web test --silent
	@$(PYTHON) -m bot.train >/dev/null
	@$(PYTHON) -m pytest $(T)

check: setup ## Lint, types, imports, catalog and words, without the tests
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports --config pyproject.toml
	@$(PYTHON) -m scripts catalog check
	@$(PYTHON) -m scripts words check
	@PATH="$(CURDIR)/.venv/bin:$$PATH" npm --prefix web run lint --silent

format: setup ## Bring the code into the house's form
	@.venv/bin/ruff check --fix --quiet . || true
	@.venv/bin/ruff format .

chat: setup ## Talk to the running bot from this terminal
	@exec $(PYTHON) -m scripts chat

evaluate: setup ## Measure understanding beside others, write the report (LANGUAGE=mn: one language, quickly)
	@$(PYTHON) -m scripts evaluate $(if $(LANGUAGE),--language $(LANGUAGE))

bench-channels: setup ## Bring 10,000 webhooks over four apps while parts are killed (WEBHOOKS=300: fewer)
	@$(PYTHON) -m tests.load.bench $(if $(WEBHOOKS),--webhooks $(WEBHOOKS))

lock: ## Choose package versions anew and write the lock files
	@echo 'uv==0.13.9' | .tools/bin/uv pip compile - --universal --python-version 3.8 --generate-hashes --custom-compile-command 'make lock' --no-emit-index-url -q -o requirements-uv.lock
	@.tools/bin/uv pip compile pyproject.toml --extra dev --python-version 3.10 --generate-hashes --custom-compile-command 'make lock' --no-emit-index-url -q -o requirements.lock

.PHONY: help setup run test check format chat evaluate bench-channels lock
