.PHONY: check test bench golden

check:
	.ci/check

test:
	pytest

bench:
	pinball bench deepcoder

golden:
	PINBALL_GOLDEN=write pytest tests/test_languages.py
