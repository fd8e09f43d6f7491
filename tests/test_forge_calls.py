"""Call lines that make no sense: each run gets a status, and the engine lives on."""

from __future__ import annotations

import re
from random import Random

import pytest

from pinball.core.errors import BadRequest
from pinball.forge._engine import wire
from pinball.forge.calls import Argument, CallSpec, Result, Size, parse
from pinball.forge.engine import Limits, Status, Task, run

NAMES = ("a", "xs", "s", "m", "t", "d")
TESTS = (
    (3, [1, 2, 3], "abc", [[1, 2], [3, 4]], [1, None, 2], 1.5),
    (0, [], "", [], [], 0.0),
    (1 << 40, [1] * 20, "hello", [[0] * 5] * 3, [1, 2, 3, None, None, 4], -1e300),
)
NUMBERS = "int size = 2; int f(int *xs, int n, int a, int k) { return n + a + k; }"
BUFFER = "int size = 2; int f(int *o, int n) { return 0; }"
LIST = "struct n { int v; struct n *next; }; struct n *f(struct n *h, int k) { return h; }"
GRID = "int f(int w[][4], int k) { return k; }"
READS = (
    '#include <stdio.h>\nint main(void) { int a; while (scanf("%d", &a) == 1) printf("%d ", a); return 0; }'
)
NONSENSE = (
    (NUMBERS, "f(xs, len(xs), a, 1) -> a[:global size]"),
    (NUMBERS, "f(xs, len(xs), a, 1) -> a[:return]"),
    (NUMBERS, "f(xs, len(xs), a, 1) -> a"),
    (NUMBERS, "f(list(xs), len(xs), a, 1) -> xs[:2]"),
    (NUMBERS, "f(xs, a, a, " + " + ".join(["len(xs)"] * 7) + ") -> return"),
    (NUMBERS, "f(" + ", ".join(["a"] * 25) + ") -> return"),
    (NUMBERS, "f(xs, emit, a, null) -> emitted"),
    (NUMBERS, "int(xs, 1, a, 1) -> return"),
    (LIST, "f(list(xs), 1) -> xs[:2]"),
    (LIST, "f(list(xs), 1) -> tree(return)"),
    (LIST, "f(list(xs), 1) -> heads[:global k]"),
    ("void *p; void f(void **o, int n) { }", "f(out(2), 2) -> out[:2]"),
    (READS, "main() < out(3) -> stdout"),
    (READS, "main() < xs &cell emit null -> stdout"),
)
PROGRAMS = (
    "int size = 3; int seen[8] = {1,2,3}; int f(int *xs, int n, int a, int *k) { return n + a; }",
    "struct n { int v; struct n *next; }; struct n *heads[4];"
    " struct n *f(struct n *h, struct n **p, int k) { return h; }",
    "struct t { struct t *l, *r; double v; };"
    " struct t *f(struct t *t, void *p, void (*e)(int)) { e(3); return t; }",
    "int (*g)[4]; void *p; struct s; struct s *q; double d[3];"
    " int *f(int **m, int w[][4], double *o, char *s) { return m[0]; }",
    "struct e { char *name; }; struct e es[3];"
    " struct e *f(struct e *e, struct e **ee, char **words, float x) { return es; }",
    READS,
)
FITTING = {
    "int *xs": ("input", "buffer", "cell", "flat"),
    "int n": ("value", "input"),
    "int a": ("value", "input"),
    "int *k": ("cell", "buffer", "input", "null"),
    "struct n *h": ("list", "null"),
    "struct n **p": ("listref", "cell", "buffer", "rows"),
    "int k": ("value",),
    "struct t *t": ("tree", "list", "buffer"),
    "void *p": ("null", "cell"),
    "void (*e)(int)": ("emit",),
    "int **m": ("rows", "buffer"),
    "int w[][4]": ("grid", "flat", "buffer"),
    "double *o": ("buffer", "input"),
    "char *s": ("input", "buffer"),
}


def test_a_call_line_that_makes_no_sense_is_a_bad_call() -> None:
    tasks = [Task(text, (), parse(call), NAMES, TESTS[:1]) for text, call in NONSENSE]
    for (_, call), batch in zip(NONSENSE, run(tasks), strict=True):
        assert not batch.ended and batch.compiles.all(), (call, batch.ended, batch.messages)
        assert Status(int(batch.status[0, 0])) is Status.BAD_CALL, call
        assert batch.digests[0, 0] == 0


def test_a_size_beyond_all_memory_is_out_of_memory() -> None:
    calls = [(BUFFER, f"f(out({1 << 61}), 1) -> out[:1]"), (GRID, f"f(grid(m, {1 << 61}), 1) -> return")]
    calls += [(BUFFER, f"f(out({1 << 61}*a + {1 << 61}*a), 1) -> out")]
    for batch in run([Task(text, (), parse(call), NAMES, TESTS[:1]) for text, call in calls]):
        assert [Status(s) for s in batch.status[0].tolist()] in ([Status.MEMORY], [Status.BAD_CALL])
        assert not batch.ended


def test_numbers_that_no_machine_word_holds_are_refused_with_a_line() -> None:
    for text in (f"f({1 << 70}) -> return", f"f({1 << 70}*a) -> return", f"f(xs) -> xs[:{1 << 62}]"):
        with pytest.raises(BadRequest, match="62 bits"):
            parse(text)


def test_what_only_python_can_show_and_too_many_inputs_are_refused_with_a_line() -> None:
    exact = CallSpec("f", (Argument("input", "a"),), Result("exact", "a"))
    with pytest.raises(BadRequest, match="result 'exact' in C"):
        run([Task(NUMBERS, (), exact, ("a",), ((1,),))])
    many = tuple(f"x{k}" for k in range(65))
    with pytest.raises(BadRequest, match="at most 64"):
        run([Task(NUMBERS, (), parse("f(x1) -> return"), many, ())])


def test_twenty_inputs_are_no_more_than_the_engine_takes() -> None:
    names = tuple(f"x{k}" for k in range(20))
    text = f"int f({', '.join('int ' + n for n in names)}) {{ return x19 - x0; }}"
    task = Task(text, (), parse(f"f({', '.join(names)}) -> return"), names, (tuple(range(20)),), outputs=True)
    assert run([task])[0].outputs == [19]


def test_no_random_call_ends_the_engine() -> None:
    rng = Random(5)
    tasks = []
    for _ in range(600):
        text = rng.choice(PROGRAMS)
        tasks.append(Task(text, (), _call(rng, text), NAMES, TESTS, limits=Limits(operations=2000)))
    seen: set[int] = set()
    for task, batch in zip(tasks, run(tasks), strict=True):
        assert not batch.ended and batch.compiles.all(), (task.source, task.call, batch.ended)
        seen.update(batch.status[0].tolist())
    assert {Status.OK, Status.BAD_CALL, Status.OUT_OF_BOUNDS, Status.UNINITIALISED, Status.MEMORY} <= seen


def _call(rng: Random, text: str) -> CallSpec:
    """Return a call whose arguments mostly fit the program's parameters and whose result is anything."""
    found = re.search(r" \*?f\((.*?)\) [{]", text)
    parameters = re.split(r", (?![^()]*\))", found[1]) if found else []
    arguments = [_argument(rng, parameter) for parameter in parameters]
    if rng.random() < 0.1:
        arguments = [_argument(rng, "") for _ in range(rng.choice((0, 1, 2, 3, 4, 25)))]
    handed = [a.name for a in arguments if a.kind != "value"]
    names = [*handed, *handed, *NAMES, "size", "seen", "heads", "g", "p", "q", "d", "es", "f", "int", ""]
    kind = rng.choice([r for r in wire.RESULTS if handed or r != "cell"])
    name = rng.choice(
        {"cell": handed, "list": [*handed, "return"], "tree": [*handed, "return"]}.get(kind, names)
    )
    cuts = [None, ("return", ""), ("size", ""), ("global", rng.choice(names))]
    cut = rng.choice([*cuts, ("cell", rng.choice(handed))] if handed else cuts)
    fed = tuple(_argument(rng, "") for _ in range(rng.randrange(4))) if rng.random() < 0.2 else None
    function = ("f" if found else "main") if rng.random() < 0.95 else rng.choice(("size", "g", "int", ""))
    return CallSpec(function, tuple(arguments), Result(kind, name, cut, _size(rng)), fed, "random")


def _argument(rng: Random, parameter: str) -> Argument:
    kinds = FITTING.get(parameter, ()) if rng.random() < 0.8 else ()
    kind = rng.choice(kinds or wire.ARGUMENTS)
    name = "m" if kind in ("flat", "grid", "rows") and rng.random() < 0.6 else rng.choice(NAMES)
    return Argument(kind, name, _size(rng) if rng.random() < 0.3 else Size(rng.choice((0, 1, 3, 5))))


def _size(rng: Random) -> Size:
    offset = rng.choice((0, 1, -1, 3, 64, 1 << 31, 1 << 61, -(1 << 61)))
    many = rng.choice((0, 0, 1, 2, 7))
    terms = ((rng.choice((1, -1, 2, 1 << 60)), rng.choice(NAMES), rng.random() < 0.5) for _ in range(many))
    return Size(offset, tuple(terms))
