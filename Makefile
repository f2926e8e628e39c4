# make run, make test: all that a newcomer needs. The rest: make lint, make format, make messages.
SHELL := /bin/bash
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
STYLES := $(shell find site home moving desk issues glossary -name '*.css' -o -path '*static*' -type f)

export PUBLIC_ADDRESS ?= http://127.0.0.1:$(PORT)

.PHONY: run test lint format messages bench bench-archive bench-glossary pictures lock clean

run: .venv/installed .env var/static/staticfiles.json
	@$(BIN)/python manage.py serve --port $(PORT)

test: .venv/developing
	$(BIN)/python -m pytest -n auto

lint: .venv/developing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	git ls-files '*.html' | xargs $(BIN)/djade --check --target-version 5.2
	PYTHONPATH=site $(BIN)/lint-imports
	DEBUG=1 $(BIN)/python manage.py makemigrations --check --dry-run
	DEBUG=1 $(BIN)/python .ci/messages.py --check

format: .venv/developing
	$(BIN)/ruff check --fix --exit-zero .
	$(BIN)/ruff format .
	git ls-files '*.html' | xargs $(BIN)/djade --target-version 5.2 || true

# Gathers the texts of the interface for translation and compiles them; needs gettext.
messages: .venv/developing
	DEBUG=1 $(BIN)/python .ci/messages.py

# Measures how fast pages are answered, against nginx: four minutes, with Lighthouse six. Debian's packages wrk, nginx-light and util-linux.
bench: .venv/installed var/static/staticfiles.json
	@PYTHONPATH=site:. $(BIN)/python -m bench.pages --json var/bench.json

# Measures the search of the archive with 10,000 issues, on PostgreSQL too where TEST_POSTGRES_URL names a server.
bench-archive: .venv/installed
	@$(BIN)/python -m bench.archive --json var/bench-archive.json

# Measures the search of the glossary with up to 100,000 terms: five minutes.
bench-glossary: .venv/installed
	@$(BIN)/python -m bench.glossary

# Takes the pictures of docs/pictures and of the editors' guide anew, of what `make run` serves: of a demo that nobody
# else needs, for an issue is corrected.
pictures: .venv/developing
	$(BIN)/python docs/pictures/take.py http://127.0.0.1:$(PORT)
	$(BIN)/python docs/pictures/guide.py http://127.0.0.1:$(PORT)

# Writes the locked requirements anew. No address of a package index may come with them.
lock:
	uv pip compile pyproject.toml $(LOCK) -o requirements.txt
	uv pip compile --group dev -c requirements.txt $(LOCK) -o requirements-dev.txt
LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --upgrade -q

.venv/installed: requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/developing: requirements-dev.txt .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

# A secret key of this installation's own; settings.py reads the file.
.env:
	@$(PYTHON) -c 'import secrets; print(f"SECRET_KEY={secrets.token_urlsafe(50)}")' > $@
	@chmod 600 $@

var/static/staticfiles.json: .venv/installed .env $(STYLES)
	@$(BIN)/python manage.py collectstatic --no-input --clear --verbosity 0
	@touch $@

clean:
	rm -rf .venv var/static var/css
