# The two commands of the README are `make run` and `make test`; a machine with git, make and the .NET 10 SDK needs nothing else.

PORT ?= 8080
DOTNET ?= dotnet
PUBLISHED := artifacts/publish
ANALYTICS = $(DOTNET) $(PUBLISHED)/etl/analytics.dll
DASHBOARD = $(DOTNET) $(PUBLISHED)/dashboard/Analytics.Dashboard.dll
export DOTNET_NOLOGO := 1
export DOTNET_CLI_TELEMETRY_OPTOUT := 1

.DEFAULT_GOAL := help
.PHONY: help run refresh serve watch test test-fast test-one brief chromium format build data-checks check gate torture bench

help: ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

run: refresh serve ## set up all, refresh, serve on http://127.0.0.1:8080 (PORT=… for another); Ctrl-C stops

# The synthetic register stands in until the ministry's own is in data/sources, which leaves it out by itself.
# Exit code 2 is data refused: the last good release stays, and the pages say what was refused.
refresh:
	$(DOTNET) publish etl -c Release -v quiet --nologo -o $(PUBLISHED)/etl
	$(ANALYTICS) sample --into data/sources/sample
	$(ANALYTICS) refresh || [ $$? -eq 2 ]

# What the engine gives back goes back to the system at once, and the youngest objects have 16 MB, whatever cache the processor has: less memory, within 2 % of the speed.
FRUGAL = MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=65536 DOTNET_GCgen0size=0x1000000

serve:
	$(DOTNET) publish dashboard/web -c Release -v quiet --nologo -o $(PUBLISHED)/dashboard
	@exec env $(FRUGAL) $(DASHBOARD) --urls http://127.0.0.1:$(PORT)

# Development reads style sheet, script and queries from this folder at each request and keeps no answer.
watch: refresh ## serve with css, js and sql from disk: a change shows on reload, without a build
	$(DOTNET) publish dashboard/web -c Release -v quiet --nologo -o $(PUBLISHED)/dashboard
	@ASPNETCORE_ENVIRONMENT=Development exec $(DASHBOARD) --urls http://127.0.0.1:$(PORT)

# LANG is a variable of every shell, too: only what stands on the command line of make is a wish.
BRIEF_LANG = $(if $(findstring command line,$(origin LANG)),--lang '$(LANG)')
BRIEF_OPTIONS = $(BRIEF_LANG) $(if $(SET),--set '$(SET)') $(if $(QUESTION),--question '$(QUESTION)') $(if $(OUT),--into '$(OUT)') $(if $(PUBLIC_URL),--public-url '$(PUBLIC_URL)')

brief: ## the brief as PDF: make brief LANG=fr (nl, de, en; without it all four), SET=question, QUESTION='from=2015', PUBLIC_URL=https://…, OUT=folder
	@LANG=C.UTF-8 $(DOTNET) publish dashboard/web -c Release -v quiet --nologo -o $(PUBLISHED)/dashboard
	@LANG=C.UTF-8 exec $(DASHBOARD) brief $(BRIEF_OPTIONS)

# What is tested is what is published: optimised code.
TEST = $(DOTNET) test --project tests/Analytics.Tests.csproj -c Release

test-fast: ## the tests that need neither a browser nor a refresh, under half a minute
	$(TEST) --filter-not-trait needs=refresh --filter-not-trait needs=browser

test-one: ## the tests whose class or name holds NAME: make test-one NAME=KaplanMeier
	$(TEST) --output Detailed --filter-method "*$(NAME)*"

test: chromium ## set up all, run every test, the browser's included
	$(TEST) --output Detailed

# The browser's tests use Debian's Chromium; without one they are skipped, and counted as skipped.
chromium:
	@if [ -n "$$CHROMIUM" ] || command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && apt-get install -y -qq chromium; \
	else echo "No Chromium was found, so the browser's tests will be skipped. To run them: 'sudo apt-get install chromium' (or your system's package), or CHROMIUM=/path/to/chromium make test."; fi

# Of style and names the analysers speak in the build already, where a warning is an error.
format:
	$(DOTNET) format whitespace Analytics.sln --verify-no-changes

build:
	$(DOTNET) build Analytics.sln -c Release -v quiet

data-checks: build
	$(DOTNET) artifacts/bin/Analytics.Etl/release/analytics.dll check data/sources/record
	$(DOTNET) artifacts/bin/Analytics.Etl/release/analytics.dll check data/sources/comparators
	$(DOTNET) artifacts/bin/Analytics.Etl/release/analytics.dll check data/sources/assumptions

check: build format data-checks test ## what .ci/run runs: format, warnings as errors, data checks, tests

gate: ## no planted effect, no claim: 240 synthetic registers through every finding; SEEDS=40 of each kind
	$(DOTNET) run -c Release --project tests/benchmarks -- gate $(SEEDS)

torture: ## kills, full disks, damage, rivals, stalled readers: everything that goes wrong at night, with a tally, in ten minutes
	$(DOTNET) run -c Release --project tests/benchmarks -- torture

bench: ## figures of speed and size, also as JSON under artifacts/bench/
	$(DOTNET) publish etl -c Release -v quiet --nologo -o $(PUBLISHED)/etl
	$(DOTNET) publish dashboard/web -c Release -v quiet --nologo -o $(PUBLISHED)/dashboard
	$(DOTNET) run -c Release --project tests/benchmarks
