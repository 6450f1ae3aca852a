# Every target can be made twice; the second time does only what is missing.
# SWIFT_FLAGS is passed on to the compiler driver, as in SWIFT_FLAGS="-Xswiftc -warnings-as-errors".

STUDIES := $(filter-out studies/smoke.yaml,$(sort $(wildcard studies/*.yaml)))
quincunx := .build/release/quincunx

# A quick look keeps its own store and figures, for few seeds are no results.
ifdef QUICK
OPTIONS ?= --seeds 5 --store .build/quick/quincunx.sqlite
FIGURES ?= --into .build/quick/figures
endif

.DEFAULT_GOAL := help
.PHONY: help deps build reproduce figures claims test verify bench fresh format lint clean

help: ## lists these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## installs what apt can install and this machine lacks
	@scripts/deps.sh

build: deps ## compiles the command line tool in release mode
	swift build -c release $(SWIFT_FLAGS) --product quincunx

reproduce: build ## executes every missing run, draws every figure, checks every claim (QUICK=1: 5 seeds)
	@$(if $(QUICK),mkdir -p .build/quick)
	$(quincunx) reproduce $(STUDIES) $(OPTIONS) $(FIGURES)

figures: build ## draws every figure again from the stored runs
	$(quincunx) figures $(STUDIES) $(OPTIONS) $(FIGURES)

claims: build ## compares the stored runs with the published values
	$(quincunx) claims $(STUDIES) $(OPTIONS)

test: deps ## runs all tests
	swift test $(SWIFT_FLAGS)

verify: build ## proves that results do not depend on workers, order, process or processor
	scripts/verify.sh $(quincunx)

bench: deps ## measures speed; several minutes
	swift build -c release $(SWIFT_FLAGS) --product quincunx-bench
	.build/release/quincunx-bench

fresh: ## tests and reproduces in a new Debian 13 (needs root and network; QUICK=1: 5 seeds)
	scripts/fresh.sh $(if $(QUICK),QUICK=1)

format: ## formats the sources in place
	swift format -i -r -p Sources Tests Package.swift

lint: ## complains about sources that are not formatted
	swift format lint --strict -r -p Sources Tests Package.swift

clean: ## removes what was built; stored results and figures stay
	rm -rf .build
