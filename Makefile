# Everything here works on a bare machine with Python 3.11 or newer: each target sets up .venv first.
PYTHON ?= python3
ARGS ?=
RUN = .venv/bin/python
READY = .venv/.ready

.DEFAULT_GOAL := help
.PHONY: help setup demo run test check format bench soak stories lock

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## make .venv with the locked dependencies

demo: setup ## open a made-up district in the browser; no token needed
	$(RUN) -m bot demo $(ARGS)

run: setup ## run the bot on Telegram; BOT_TOKEN must be set
	$(RUN) -m bot run $(ARGS)

test: setup ## run the tests; says at the end what could not run here
	$(RUN) -m pytest -n 3 --dist worksteal $(ARGS)

check: setup ## format, lint, types, imports, texts, migrations, programme data
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(RUN) -m pytest -q tests/workshop tests/migrations
	$(RUN) -m bot check

format: setup ## put the code in shape
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

bench: setup ## measure beside a peer in the same run; ARGS="--list" names the measurements, "--markdown" is for a page
	$(RUN) -m bench $(ARGS)

soak: setup ## minutes of storms, kills and random steps
	$(RUN) -m pytest -m soak $(ARGS)

stories: setup ## tell all stories on PostgreSQL, which must be installed
	OPORA_STORIES=postgresql .ci/with-postgres $(RUN) -m pytest -n 2 --dist worksteal $(ARGS)

lock: setup ## make the locked requirements anew from pyproject.toml; ARGS="--upgrade" takes new releases
	./.ci/lock $(ARGS)

$(READY): requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed; name yours: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' \
		|| { echo "Python cannot make environments here; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@echo "Setting up .venv (once; about a minute)"
	@.venv/bin/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@
