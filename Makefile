# Every task is a small script in scripts/; this file only names them and puts them in order.
.DEFAULT_GOAL := help
.PHONY: help site test mutations audit faults history fuzz papers bench lint clean screenshots
N ?= 10000
INPUTS ?= 10000000
COUNT ?= 500
PAGES ?=

help: ## say what each task does
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

site: ## install what is needed, build scrutable, compile content/ into site/
	@scripts/install-libraries build
	@scripts/make-site

test: ## run every test
	@scripts/install-libraries build test
	@scripts/check-swift
	@scripts/build-program --build-tests >/dev/null
	swift test --skip-build -c release -Xswiftc -enable-testing --disable-xctest

mutations: ## put small slips into a copy of the code, and say which of them no test notices
	@scripts/install-libraries build test mutations
	@scripts/check-swift
	@scripts/mutations/self-test
	@scripts/mutations/run

audit: ## build the site, look for faults in its pages and in every format, and put what was found into its register (PAGES=all: every page in all ways)
	@scripts/install-libraries build audit
	@scripts/python-tools audit
	@scripts/audit/self-test
	@scripts/make-site
	@scripts/audit/search-self-test site
	@scripts/audit-site $(PAGES)
	@scripts/search/check site

faults: ## build the program, then try it with full disks, kills, edits while it reads, strange files and chance bytes
	@scripts/install-libraries build faults
	@scripts/check-swift
	@scripts/build-program >/dev/null
	@scripts/faults/self-test
	@scripts/faults/run

history: ## build three made-up years of councils month by month, and compare what their sites say with an independent count
	@scripts/install-libraries build
	@scripts/check-swift
	@scripts/build-program >/dev/null
	@scripts/history/self-test
	@scripts/history/run --councils 3

fuzz: ## give ten million made-up inputs to what reads strangers' bytes (make fuzz INPUTS=100000 for fewer)
	@scripts/install-libraries build faults
	@scripts/check-swift
	@scripts/fuzz/run --inputs $(INPUTS)

papers: ## import made-up papers of every kind in every format (make papers COUNT=50 for fewer), and count words lost and cells wrong
	@scripts/install-libraries build papers
	@scripts/check-swift
	@scripts/python-tools papers
	@scripts/build-program >/dev/null
	@scripts/papers/run .build/release/scrutable $(COUNT)

screenshots: ## take pictures of one page of each kind into audit/screens/
	@scripts/install-libraries build audit
	@scripts/python-tools audit
	@scripts/audit/screenshots site

bench: ## measure N documents (make bench N=100000) beside Hugo and the floor, the search beside Pagefind, the formats beside pandoc and liblouis, the corpus of papers beside converters
	@scripts/install-libraries build bench
	@scripts/check-swift
	@scripts/python-tools bench
	@scripts/bench/run $(N)
	@scripts/bench/search/run $(N)
	@scripts/bench/formats/run
	@scripts/python-tools papers
	@scripts/bench/papers/run

lint: ## check the code's layout, and that scripts parse
	@scripts/check-swift
	swift format lint --strict --parallel --recursive Sources Tests Package.swift
	@scripts/check-scripts
	@scripts/mutations/run --check

clean: ## remove what was built, but neither content nor tools
	@scripts/clean
