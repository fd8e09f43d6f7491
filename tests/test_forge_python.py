"""Python mutants are judged by contained CPython; the fast reading of their lines has a slow twin."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.core.budget import Budget
from pinball.forge import complexity, inputs, pythons
from pinball.forge._python.counters import instrumented
from pinball.forge._python.lines import Reader
from pinball.forge.calls import parse
from pinball.forge.engine import NOT_MEASURED, NOT_RUN, Edit, Status, Task
from pinball.forge.inputs import Inputs
from pinball.forge.seeds import Seed, load_seeds, reference_of
from pinball.forge.values import digest
from pinball.languages.python.parse import parse as read
from pinball.languages.python.print import print_module
from pinball.languages.python.style import random_style
from pinball.languages.tokens import canonical, tokens

SORT = """def sort(xs):
    for i in range(1, len(xs)):
        j = i
        while j > 0 and xs[j - 1] > xs[j]:
            xs[j - 1], xs[j] = xs[j], xs[j - 1]
            j -= 1
"""
CALL = parse("sort(xs) -> xs")
ROWS: tuple[Inputs, ...] = (([],), ([3],), ([2, 1],), ([3, 1, 2, 1],), ([5, 4, 3, 2, 1],))
SORTED = np.array([digest(sorted(row[0])) for row in ROWS], dtype=np.uint64)


def every_edit(text: str) -> list[Edit]:
    """Return an edit for each name, number and operator, and one for each line."""
    found = []
    at = 0
    for line in text.splitlines(keepends=True):
        found += [Edit(at, at + len(line), ""), Edit(at, at + len(line), line + line)]
        at += len(line)
    swaps = {
        "1": "0",
        "0": "1",
        "i": "j",
        ">": ">=",
        "-": "+",
        "xs": "ys",
        "while": "if",
        ":": "",
        "-=": "+=",
    }
    at = 0
    for token in tokens(text, "python"):
        if token.kind != "layout":
            at = text.index(token.text, at)
            if token.text in swaps:
                found.append(Edit(at, at + len(token.text), swaps[token.text]))
            at += len(token.text)
    return found


def task(wanted: int = 0, **changes: int) -> Task:
    growing = {"reversed": tuple((list(range(n, 0, -1)),) for n in (8, 16, 32, 64))}
    return Task(SORT, every_edit(SORT), CALL, ("xs",), ROWS, growing, wanted, changes.get("rng", 1))


# --- what must not pass -------------------------------------------------------------------------------------

FAULTS = [
    ("return xs[9]", Status.OUT_OF_BOUNDS),
    ("return None.value", Status.NULL_POINTER),
    ("return missing", Status.UNINITIALISED),
    ("return 1 // 0", Status.DIVISION),
    ("return 1 << -1", Status.SHIFT),
    ("return [1] + 2", Status.WRONG_TYPE),
    ("return f(xs)", Status.FUEL),
    ("while True:\n        pass", Status.FUEL),
    ("x = 3\n    while True:\n        x *= x", Status.OVERFLOW),
    ("return 9 ** 9 ** 9", Status.OVERFLOW),
    ("return [0] * 10 ** 9", Status.MEMORY),
    ("return sum(range(10 ** 9))", Status.FUEL),
    ("pass", Status.NO_VALUE),
    ("return f", Status.WRONG_TYPE),
    ("import os\n    return 1", Status.BAD_CALL),
    ("return open('/etc/passwd')", Status.UNINITIALISED),
    ("for i in range(9999):\n        print(i)\n    return 1", Status.FUEL),
]


@pytest.mark.parametrize(("body", "status"), FAULTS, ids=[body.split("\n")[0] for body, _ in FAULTS])
def test_a_fault_has_its_status(body: str, status: Status) -> None:
    text = f"def f(xs):\n    {body}\n"
    base = "def f(xs):\n    return 0\n"
    one = Task(base, [Edit(0, len(base), text)], parse("f(xs) -> return"), ("xs",), (([1],),), wanted=1)
    batch = pythons.run([one])[0]
    assert [Status(s) for s in batch.status[:, 0]] == [Status.OK, status]


def test_a_mutant_that_takes_the_interpreter_down_costs_no_other_its_verdict(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pythons, "_LIMITS", replace(pythons._LIMITS, seconds=4.0, cpu_seconds=1.0))
    base = "def f(k):\n    return k + 1\n"
    endless = "    return pow(pow(pow(9, 4096), 4096), 4096) + k\n"  # one operation, so no fuel runs out
    edits = [Edit(10, len(base), text) for text in ("    return k + 2\n", endless, "    return k\n")]
    batch = pythons.run([Task(base, edits, parse("f(k) -> return"), ("k",), ((1,), (2,)), wanted=6)])[0]
    rows = {bytes(t): n for n, t in enumerate(batch.texts)}
    assert len(rows) == 4
    assert [batch.digests[rows[base.encode()], 0], batch.digests[rows[b"def f(k):\n    return k\n"], 0]] == [
        digest(2),
        digest(1),
    ]
    bomb = rows[b"def f(k):\n" + endless.encode()]
    assert batch.status[bomb].tolist() == [Status.FUEL, NOT_RUN]


def test_one_mutant_cannot_change_what_the_next_one_sees() -> None:
    base = "LIMIT = [1]\n\n\ndef f(k):\n    return len(LIMIT)\n"
    worse = "    LIMIT.append(k)\n    __builtins__['len'] = max\n"
    nasty = base.replace("    return", worse + "    return")
    edits = [Edit(0, len(base), nasty), Edit(base.index("len"), len(base), "len(LIMIT) + 0\n")]
    batch = pythons.run([Task(base, edits, parse("f(k) -> return"), ("k",), ((7,),), wanted=2)])[0]
    by_text = {bytes(t): int(d) for t, d in zip(batch.texts, batch.digests[:, 0], strict=True)}
    assert (
        by_text[base.encode()]
        == by_text[base.replace("len(LIMIT)\n", "len(LIMIT) + 0\n").encode()]
        == digest(1)
    )


def test_what_does_not_compile_says_why_and_is_not_run() -> None:
    batch = pythons.check("def sort(xs):\n    return xs[\n", CALL, ("xs",), ROWS)
    assert not batch.compiles[0] and "line 2" in batch.messages[0]
    assert (batch.status == NOT_RUN).all() and (batch.counts == NOT_MEASURED).all()


def test_an_ended_budget_leaves_rows_out() -> None:
    assert len(pythons.run([task(50)], Budget.seconds(0.0))[0].texts) == 0


# --- what must come out -------------------------------------------------------------------------------------


def test_the_base_is_row_0_and_mutants_are_distinct() -> None:
    batch = pythons.run([task(120)])[0]
    assert batch.texts[0] == SORT.encode() and (batch.digests[0] == SORTED).all()
    assert len(batch.texts) == 121 and len(set(batch.hashes.tolist())) == 121 == len(set(batch.canonical))
    passing = (batch.status == 0).all(axis=1) & (batch.digests == SORTED).all(axis=1)
    assert 0 < passing.mean() < 0.5
    assert 0 < batch.compiles.mean() < 1
    assert batch.generated == 120 + batch.duplicates


def test_the_same_task_gives_the_same_batch_and_another_seed_another() -> None:
    one, two, other = pythons.run([task(60), task(60), task(60, rng=2)])
    assert one.texts == two.texts and (one.status == two.status).all() and (one.digests == two.digests).all()
    assert (one.counts == two.counts).all()
    assert one.texts != other.texts


def test_steps_are_counted_exactly() -> None:
    batch = pythons.run([task()])[0]
    steps = batch.counts[0, 0, :, 0].tolist()
    # One for the call, n - 1 rounds outside, 1 + 2 + ... inside.
    assert steps == [1 + (n - 1) + n * (n - 1) // 2 for n in (8, 16, 32, 64)]
    assert complexity.classify((8, 16, 32, 64), batch.counts[0, 0, :, 0]) == "O(n^2)"


KINDS = [
    ("f(xs, k) -> return", "def f(xs, k):\n    return xs.count(k)\n", ([1, 2, 1], 1), 2),
    ("f(xs, out(len(xs))) -> out", "def f(xs, out):\n    out[0] = xs[0] + 1\n", ([4],), [5]),
    ("f(xs, &cell) -> cell", "def f(xs, cell):\n    cell[0] = len(xs)\n", ([4, 4],), 2),
    ("f(xs, emit) -> emitted", "def f(xs, emit):\n    for x in xs:\n        emit(-x)\n", ([4, 5],), [-4, -5]),
    ("f(m) -> return", "def f(m):\n    return m\n", ([[1, 2], [3, 4]],), [1, 2, 3, 4]),
    ("f(s) -> return", "def f(s):\n    return s[::-1]\n", ("ab",), "ba"),
    ("f(xs) -> return", "def f(xs):\n    for x in xs:\n        yield x\n", ([1, 2],), [1, 2]),
    ("f(xs) -> xs[:return]", "def f(xs):\n    xs[0] = 7\n    return 1\n", ([1, 2],), [7]),
    ("main() < len(xs) xs k -> stdout", "def main():\n    n = int(input())\n    xs = input().split()\n    "
     "print(n, xs[0], f'k={input()}', end=';')\n", ([5, 6], -3), [2, 5, -3]),
]  # fmt: skip


@pytest.mark.parametrize(("call", "text", "given", "wanted"), KINDS, ids=[k[0] for k in KINDS])
def test_every_kind_of_argument_and_result(call: str, text: str, given: Inputs, wanted: object) -> None:
    spec = parse(call)
    names = {"s": ("s",), "m": ("m",)}.get(call[2:3], ("xs", "k"))[: len(given)]
    batch = pythons.check(text, spec, names, (given,))
    assert Status(batch.status[0, 0]) == Status.OK and batch.digests[0, 0] == digest(wanted)  # type: ignore[arg-type]


# --- the seeds ----------------------------------------------------------------------------------------------

SEEDS = [s for s in load_seeds() if s.language == "python"]
CORE = {
    "array": ("sort", "search", "reverse", "filter", "map"),
    "linked_list": ("reverse", "delete", "filter", "map"),
    "binary_tree": ("inorder", "preorder", "postorder", "search"),
}


def test_there_are_three_minds_for_the_core_and_twenty_algorithms_more() -> None:
    found = [(s.structure, s.algorithm) for s in SEEDS]
    core = {(structure, algorithm) for structure, names in CORE.items() for algorithm in names}
    assert all(found.count(key) >= 3 for key in core)
    fast = [s for s in SEEDS if s.algorithm == "sort" and s.typical == "O(n log n)"]
    assert len(fast) >= 3 and found.count(("array", "sort")) - len(fast) >= 3
    assert len({key for key in found if key not in core}) >= 20


def prepared(seed: Seed, count: int = 8) -> tuple[Task, list[int]]:
    reference = reference_of(seed)
    tests = inputs.tests(reference, count, Random(5))
    wanted = [digest(inputs.expected(seed, reference, t)) for t in tests]
    return Task(seed.text, (), seed.call, reference.names, tests), wanted


def test_a_sample_of_seeds_passes_as_it_is_and_as_it_is_printed() -> None:
    """All of them as they are: ``tests/test_seeds.py``."""
    rng = Random(11)
    for seed in SEEDS[::9]:
        task, wanted = prepared(seed)
        text = print_module(read(seed.text), random_style(rng))
        whole = Task(
            task.source, [Edit(0, len(seed.text.encode()), text)], task.call, task.names, task.tests, {}, 1
        )
        batch = pythons.run([whole])[0]
        assert (batch.status == 0).all(), (seed.id, batch.status.tolist(), text)
        assert (batch.digests == np.array(wanted, dtype=np.uint64)).all(), (seed.id, text)


@pytest.mark.parametrize("number", range(4))
def test_every_seed_is_read_and_prints_to_the_same_tree(number: int) -> None:
    rng = Random(number)
    for seed in SEEDS[number::4]:
        module = read(seed.text)
        assert read(print_module(module)) == module, seed.id
        text = print_module(module, random_style(rng))
        assert print_module(read(text)) == print_module(read(print_module(read(text)))), seed.id


# --- fast lines and their slow twin -------------------------------------------------------------------------


def slow(text: str) -> bytes:
    return " ".join(canonical(tokens(text, "python"), "python", exact=True)).encode()


def test_the_fast_words_of_a_seed_are_the_slow_ones_and_counters_change_no_meaning() -> None:
    reader, rng = Reader(), Random(2)
    for seed in SEEDS:
        text = print_module(read(seed.text), random_style(rng))
        words, counted = reader.read(text)
        assert words == slow(text), seed.id
        compile(counted, seed.id, "exec", dont_inherit=True)


@settings(max_examples=120, deadline=None)
@given(at=st.integers(0, len(SEEDS) - 1), chosen=st.lists(st.integers(0, 10**6), min_size=1, max_size=3))
def test_what_compiles_with_counters_compiles_without_and_the_other_way(at: int, chosen: list[int]) -> None:
    """Damage a program; the counters must not decide whether it compiles."""
    text = SEEDS[at].text.split('"""', 2)[2].lstrip("\n")
    edits = every_edit(text)
    for number in chosen:
        edit = edits[number % len(edits)]
        text = text[: edit.start] + edit.text + text[edit.end :]
        edits = every_edit(text) or edits
    words, counted = Reader().read(text)
    assert compiles(text) == compiles(counted), counted
    if compiles(text):
        assert words == slow(text)


def compiles(text: str) -> bool:
    try:
        compile(text, "mutant", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True


LINES = [
    ("a = b", "a = b"),
    ("x *= 2", "x *= 2; x.__class__ is int and not -_l_ < x < _l_ and _m_(x)"),
    ("a, b = b, a * b", "a, b = b, a * b; _m_(a, b)"),
    ("return xs[1:]", "return _s_(xs[1:])"),
    ("xs[:] = ys[a:b][c:]", "xs[:] = _s_(_s_(ys[a:b])[c:])"),
    ("if x in xs and y not in ys[1:]:", "if x in _k_(xs) and y not in _k_(_s_(ys[1:])):"),
    ("t = [f(x) for x in g(xs) if x in ys]", "t = [f(x) for x in _k_(g(xs)) if x in _k_(ys)]"),
    ("a.b.insert(0, x)", "_k_(a.b).insert(0, x)"),
    ("xs.pop() + xs.pop(0)", "xs.pop() + _k_(xs).pop(0)"),
    ("return x ** n", "return x ** _e_(n)"),
    ("f(9 ** 9 ** -xs[1] + 1)", "f(9 ** _e_(9 ** _e_(-xs[1])) + 1)"),
    ("f(2 << (a + b) * 2, 1)", "f(2 << _e_((a + b)) * 2, 1)"),
    ("for x in xs[1:]:", "for x in _s_(xs[1:]):"),
]


@pytest.mark.parametrize(("line", "counted"), LINES)
def test_a_line_gets_its_counters(line: str, counted: str) -> None:
    assert Reader().read(line)[1] == counted
    assert instrumented("", []) == ("", False)
