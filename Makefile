.PHONY: check test bench golden ray

check:
	.ci/check

test:
	pytest

bench:
	pinball bench deepcoder

golden:
	PINBALL_GOLDEN=write pytest tests/test_languages.py

ray:
	PINBALL_RAY=1 pytest tests/test_forge_cluster.py
