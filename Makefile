.PHONY: check test bench golden ray seeds

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

# Every seed in C under the system's compiler with all warnings and both sanitizers, then the survey of costs.
seeds:
	PINBALL_SEEDS=all pytest tests/test_seeds.py
	python -m pinball.forge.survey
