# Every target can be made twice; the second time does only what is missing.
# SWIFT_FLAGS is passed on to the compiler driver, as in SWIFT_FLAGS="-Xswiftc -warnings-as-errors".

STUDIES := $(filter-out studies/smoke.yaml,$(sort $(wildcard studies/*.yaml)))
quincunx := .build/release/quincunx
STORE := quincunx.sqlite
PREFIX := /usr/local
PYTHON := python3

.DEFAULT_GOAL := help
.PHONY: help deps build extension browse reproduce figures report claims paper-page test verify walk
.PHONY: test-clients test-report test-slurm bench bench-curves bench-storage bench-peers docs fresh
.PHONY: static install uninstall test-install test-static format lint clean

help: ## lists these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## installs what apt can install and this machine lacks
	@scripts/deps.sh

build: extension ## compiles the command line tool in release mode, and the extension
	swift build -c release $(SWIFT_FLAGS) --product quincunx

extension: deps ## compiles the SQL functions for other SQLite clients (docs/store.md)
	swift build -c release $(SWIFT_FLAGS) --product quincunxsql

static: deps ## compiles a tool that runs where neither Swift nor its libraries are
	scripts/deps.sh static
	scripts/static.sh $(SWIFT_FLAGS)

install: $(if $(STATIC),static,build) ## installs tool, man page and completion (PREFIX=/usr/local, DESTDIR=, STATIC=1)
	DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" scripts/install.sh install $(if $(STATIC),.build/static/release,.build/release)

uninstall: ## removes what install put there, with the same PREFIX and DESTDIR
	DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" scripts/install.sh uninstall

test-install: $(if $(STATIC),static,build) ## installs into an empty folder, tries it, and sees that uninstall leaves nothing
	scripts/test-install.sh $(if $(STATIC),.build/static/release,.build/release)

test-static: static ## copies the static tool to a new bare Debian and tries it (needs root and network; RELEASE=trixie)
	scripts/test-static.sh $(RELEASE)

reproduce: build ## runs, draws and checks what is missing (QUICK=1: a look with few seeds, FULL=1: 100 or more)
	$(if $(QUICK),scripts/quick.sh $(quincunx),$(if $(FULL),scripts/full.sh $(quincunx),$(quincunx) reproduce)) $(STUDIES)

figures: build ## draws every figure again from the stored runs (TERMINAL=png, or pdf, tikz, cairolatex, dumb)
	$(quincunx) figures $(addprefix --terminal=,$(TERMINAL)) $(STUDIES)

report: build ## writes a page per study for a web browser, and figures/index.html
	$(quincunx) report $(STUDIES)

claims: build ## compares the stored runs with the published values
	$(quincunx) claims $(STUDIES)

paper-page: build ## writes published values and ours into docs/paper.md (STORE=quincunx.sqlite)
	@scripts/deps.sh python
	$(PYTHON) scripts/paper_page.py $(quincunx) $(STORE)

test: deps ## runs all tests
	swift test $(SWIFT_FLAGS)

test-clients: build .build/clients-venv/installed ## reads a store with DuckDB, pandas and sqlite-utils
	scripts/test-clients.sh $(quincunx)

test-report: build .build/report-venv/installed ## looks at reports in headless Chromium
	scripts/test-report.sh $(quincunx)

verify: build ## proves that results do not depend on workers, order, process or processor
	scripts/verify.sh $(quincunx)

walk: deps ## goes a newcomer's way through README and tutorial in a new clone (QUINCUNX=FILE: a built program)
	QUINCUNX=$(QUINCUNX) scripts/walk.sh

test-slurm: build ## executes shards by Slurm and GNU parallel, and merges them (needs root)
	scripts/test-slurm.sh $(quincunx)

bench: build ## measures speed, in two minutes
	swift build -c release $(SWIFT_FLAGS) --product quincunx-bench
	.build/release/quincunx-bench

bench-curves: build ## measures how costs grow, in a minute, and draws figures/performance
	swift build -c release $(SWIFT_FLAGS) --product quincunx-bench
	.build/release/quincunx-bench --curves figures/performance

bench-storage: build ## measures the store with 3 million values, and other layouts of it, in two minutes
	swift build -c release $(SWIFT_FLAGS) --product quincunx-bench
	scripts/storage/run.sh .build/release/quincunx-bench

bench-peers: build .build/peers-venv/installed ## times PyTorch and JAX on the same work, in half an hour (JSON=1)
	swift build -c release $(SWIFT_FLAGS) --product quincunx-bench
	.build/peers-venv/bin/python scripts/peers/run.py $(if $(JSON),--json)

browse: extension .build/browse-venv/installed ## shows the store in a web browser (STORE=quincunx.sqlite; CHECK=1 tries it)
	scripts/browse.sh $(if $(CHECK),--check) $(STORE)

# A virtual environment for each folder of scripts that has requirements.
.build/%-venv/installed: scripts/%/requirements.txt
	scripts/deps.sh python
	$(PYTHON) -m venv .build/$*-venv
	.build/$*-venv/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

docs: deps ## builds the reference of all libraries as a web site in .build/docs (needs Swift 6.1)
	@scripts/deps.sh python
	$(PYTHON) scripts/docs.py $(SWIFT_FLAGS)

fresh: ## tests and reproduces in a new Debian 13 (needs root and network; QUICK=1 as above)
	scripts/fresh.sh $(if $(QUICK),QUICK=1)

format: ## formats the sources in place
	swift format -i -r -p Sources Tests Package.swift

lint: ## complains about sources that are not formatted
	swift format lint --strict -r -p Sources Tests Package.swift

clean: ## removes what was built; stored results and figures stay
	rm -rf .build
