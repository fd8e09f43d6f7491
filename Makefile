.PHONY: check test bench golden ray seeds soak

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

# Claims of proofs about seeds, their rewrites and their near misses, each against 10,000 random tests.
soak:
	pinball bench prove --part soak --soak 2000
