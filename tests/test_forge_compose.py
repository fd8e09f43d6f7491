"""Compositions: what does not meet says why; what does computes each algorithm after the other."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

import pytest

from pinball.core.tree import Module
from pinball.forge import engine
from pinball.forge import inputs as making
from pinball.forge.compose import Composition, compose
from pinball.forge.seeds import FOLDER, Seed, load_seeds, read_seed
from pinball.forge.values import digest
from pinball.languages.c.parse import parse
from pinball.languages.c.print import print_module

FRONT = "/* ---\nalgorithm: {}\nstructure: {}\nmethod: test\ntime: O(n)\nspace: O(1)\ncall: {}\n--- */\n"
NODE = "struct {0} {{ int {1}; struct {0} *{2}; }};\n"


@pytest.fixture
def written(tmp_path: Path):
    """Return a function that writes a seed beside the reference of its algorithm and reads it."""

    def write(name: str, structure: str, algorithm: str, call: str, code: str) -> Seed:
        folder = tmp_path / structure / algorithm
        folder.mkdir(parents=True, exist_ok=True)
        reference = FOLDER / structure / algorithm / "reference.py"
        (folder / "reference.py").write_text(reference.read_text())
        path = folder / f"{name}.c"
        path.write_text(FRONT.format(algorithm, structure, call) + code)
        return read_seed(path)

    return write


def composed(*seeds: Seed) -> Composition | str:
    return compose(seeds, [parse(s.text) for s in seeds])


DOUBLE = "void twice(int *a, int n) { for (int i = 0; i < n; i++) a[i] = 2 * a[i]; }"
KEEP = """
int keep(int *v, int m, int k)
{
    int j = 0;
    for (int i = 0; i < m; i++) if (v[i] > k) v[j++] = v[i];
    return j;
}
"""
NODE_MAP = "void twice(struct node *p) { for (; p; p = p->value) p->next *= 2; }"
TURN = """
struct cell *turn(struct cell *p)
{
    struct cell *q = 0;
    while (p) { struct cell *r = p->next; p->next = q; q = p; p = r; }
    return q;
}
"""


def test_programs_whose_types_do_not_meet_say_why(written) -> None:
    double = written("a", "array", "map", "twice(xs, len(xs)) -> xs", DOUBLE)
    wide = written(
        "b", "array", "filter", "keep(xs, len(xs), k) -> xs[:return]", KEEP.replace("int *v", "long *v")
    )
    reads = written("c", "array", "filter", "main() < len(xs) xs k -> stdout", "int main(void) { return 0; }")
    node = NODE.format("node", "value", "next")
    listed = written(
        "d", "linked_list", "reverse", "turn(list(xs)) -> list(xs)", node + "void turn(struct node *p) { }"
    )
    search = written("e", "array", "binary_search", "find(xs, len(xs), k) -> return",
                     "int find(int *a, int n, int k) { return -1; }")  # fmt: skip
    assert composed(double, wide) == f"{wide.id}: elements of another type"
    assert composed(double, reads) == f"{reads.id}: a program that reads its input"
    assert composed(double, listed) == f"{listed.id}: takes no array"
    assert "asks for more of its input" in str(composed(double, search))
    assert composed(double, double) == "programs of two languages, or one program twice"


def test_lists_whose_nodes_differ_say_so(written) -> None:
    node, cell = NODE.format("node", "value", "next"), "struct cell { int v; int w; struct cell *next; };"
    first = written(
        "a", "linked_list", "map", "twice(list(xs)) -> list(xs)", node + "void twice(struct node *p) { }"
    )
    second = written("b", "linked_list", "reverse", "turn(list(xs)) -> list(return)", cell + TURN)
    assert composed(first, second) == "nodes differ: node and cell"


def test_two_arrays_programs_with_clashing_names_become_one(written) -> None:
    double = written("a", "array", "map", "run(xs, len(xs)) -> xs", DOUBLE.replace("twice", "run"))
    keep = written("b", "array", "filter", "run(xs, len(xs), k) -> xs[:return]", KEEP.replace("keep", "run"))
    made = composed(double, keep)
    assert isinstance(made, Composition)
    assert made.seed.algorithm == "map+filter"
    assert made.seed.call.text == "solve(xs, len(xs), k) -> xs[:return]"
    assert made.reference.function([1, 5, 2], 3) == [10, 4]
    assert [f.name for f in made.module.functions] == ["run", "run2", "solve"]
    assert held(made)


def test_two_lists_share_one_record_even_if_fields_swap_their_names(written) -> None:
    node, cell = NODE.format("node", "next", "value"), NODE.format("cell", "value", "next")
    first = written("a", "linked_list", "map", "twice(list(xs)) -> list(xs)", node + NODE_MAP)
    second = written("b", "linked_list", "reverse", "turn(list(xs)) -> list(return)", cell + TURN)
    made = composed(first, second)
    assert isinstance(made, Composition)
    assert len(made.module.records) == 1
    assert made.reference.function([1, 2]) == [4, 2]
    assert held(made)


def held(made: Composition) -> bool:
    """Return whether the composed program gives what the references in a row give, on the checked engine."""
    tests = making.tests(made.reference, 12, Random(1))
    expected = [digest(making.expected(made.seed, made.reference, t)) for t in tests]
    batch = engine.check(print_module(made.module), made.seed.call, made.reference.names, tests)
    return bool(batch.compiles[0] and not batch.status[0].any() and list(batch.digests[0]) == expected)


@cache
def flowing() -> tuple[tuple[Seed, Module], ...]:
    kinds = ("array", "linked_list", "binary_tree")
    seeds = [s for s in load_seeds() if s.language == "c" and s.structure in kinds and s.call.stdin is None]
    return tuple((s, parse(s.text)) for s in seeds[::5])


def test_seeds_in_a_row_compute_what_their_references_in_a_row_compute() -> None:
    rng, made = Random(3), []
    for _ in range(300):
        structure = rng.choice(("array", "linked_list", "binary_tree"))
        chosen = rng.sample([s for s in flowing() if s[0].structure == structure], rng.choice((2, 2, 3)))
        whole = compose([s for s, _ in chosen], [m for _, m in chosen])
        if isinstance(whole, Composition):
            made.append(whole)
    assert len(made) >= 15
    assert [m.seed.name for m in made if not held(m)] == []
