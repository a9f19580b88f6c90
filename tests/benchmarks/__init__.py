"""How fast the program is, measured in one run beside what hotels could run instead: `python -m tests.benchmarks`."""
