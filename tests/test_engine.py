"""The checked C engine against gcc with sanitizers, against gcc's verdict, and against damaged texts."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from random import Random

import engine_programs as programs
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, Unsupported
from pinball.forge._engine import wire
from pinball.forge._engine.build import FLAGS, engine
from pinball.forge.calls import parse
from pinball.forge.driver import Program
from pinball.forge.engine import NOT_MEASURED, Edit, Limits, Status, Task, check, run
from pinball.forge.harness import judge
from pinball.forge.values import JUDGE, digest, text_hash

NAMES = ("xs", "k")
CALL = parse("f(xs, len(xs), k) -> return")
SORT = """void sort(int *a, int n)
{
    for (int i = 1; i < n; i++) {
        int key = a[i], j = i; /* the hole */
        while (j > 0 && a[j - 1] > key) {
            a[j] = a[j - 1];
            j--;
        }
        a[j] = key;
    }
}
"""


def _edits(text: str, *pairs: tuple[str, str]) -> list[Edit]:
    return [Edit(text.index(old), text.index(old) + len(old), new) for old, new in pairs]


def _sorting(wanted: int = 40, rng: int = 1) -> Task:
    pairs = (
        *(
            ("i = 1", "i = 0"),
            ("i < n", "i <= n"),
            ("> key", ">= key"),
            ("j--", "j -= 1"),
            ("j > 0", "j >= 0"),
        ),
        *(("a[j] = key", "a[i] = key"), ("while", "if"), ("int n", "int m"), ("n;", "m;")),
    )
    growing = {"falling": tuple(([*range(n, 0, -1)],) for n in (8, 16, 32))}
    call = parse("sort(xs, len(xs)) -> xs")
    return Task(SORT, _edits(SORT, *pairs), call, ("xs",), (([3, 1, 2],), ([],)), growing, wanted, rng)


def test_a_text_that_is_no_c_at_all_is_a_row_that_does_not_compile() -> None:
    deep = "int f(int n) { return " + "-" * 9000 + "n; }"
    texts = ("", "\0", "\xff", '"', "/*", "int f(", "#define f(", "}" * 900, "(" * 5000, deep)
    batches = run([Task(text, (), CALL, NAMES, programs.NUMBERS) for text in texts])
    for text, batch in zip(texts, batches, strict=True):
        assert len(batch.texts) == 1 and not batch.compiles[0] and batch.messages[0], text[:20]
        assert (batch.status == Status.NOT_RUN).all()


def test_a_program_outside_the_subset_says_so() -> None:
    for text in (
        "union u { int a; };\nint f;",
        "int f(int n, ...);",
        "#if 1\n#endif\nint x;",
        "volatile int x;",
    ):
        assert check(text, CALL, NAMES, ()).messages[0].startswith("unsupported: line 1: ")


def test_every_wrong_access_and_operation_ends_the_run() -> None:
    batches = run([Task(text, (), CALL, NAMES, (([1, 2, 3], 5),)) for text in programs.TRAPS])
    for (text, state), batch in zip(programs.TRAPS.items(), batches, strict=True):
        assert batch.compiles[0], (text, batch.messages)
        assert Status(int(batch.status[0, 0])).name == state, text
        assert batch.digests[0, 0] == 0


def test_a_list_that_never_ends_is_cyclic() -> None:
    text = "struct n { int v; struct n *next; }; struct n *f(struct n *h) { if (h) h->next = h; return h; }"
    batch = check(text, parse("f(list(xs)) -> list(return)"), ("xs",), (([1],), ([],)))
    assert list(batch.status[0]) == [Status.CYCLIC, Status.OK]


def test_the_verdict_on_compiling_is_gccs(tmp_path: Path) -> None:
    texts = [*programs.REFUSED, *programs.ACCEPTED, *programs.CONSTRUCTS.values(), *programs.TRAPS]
    batches = run([Task(text, (), CALL, NAMES, ()) for text in texts])
    for k, text in enumerate(texts):
        (tmp_path / f"r{k}.c").write_text(text)
    files = [f"r{k}.c" for k in range(len(texts))]
    done = subprocess.run(
        [*JUDGE.split(), "-fsyntax-only", *files], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    refused = {int(k) for k in re.findall(r"^r(\d+)\.c:.*error:", done.stderr, re.MULTILINE)}
    for k, (text, batch) in enumerate(zip(texts, batches, strict=True)):
        assert bool(batch.compiles[0]) == (k not in refused), (text, batch.messages)
    assert refused >= set(range(len(programs.REFUSED)))


def test_a_function_that_is_called_and_nowhere_defined_does_not_link() -> None:
    batch = check("int g(int n); int f(int *a, int n, int k) { return g(k); }", CALL, NAMES, programs.NUMBERS)
    assert not batch.compiles[0] and "undefined reference" in batch.messages[0]


def test_programs_give_what_they_give_under_gcc_with_sanitizers() -> None:
    cases = [(text, CALL) for text in programs.CONSTRUCTS.values()]
    cases += [(text, parse(call)) for text, call in programs.OUTPUTS.items()]
    native = judge([Program(text, call, NAMES) for text, call in cases], [programs.NUMBERS] * len(cases))
    batches = run([Task(text, (), call, NAMES, programs.NUMBERS) for text, call in cases])
    for (text, _), judged, batch in zip(cases, native, batches, strict=True):
        assert not judged.message, (judged.message, text)
        assert batch.compiles[0], (batch.messages, text)
        assert not batch.status.any(), ([Status(int(s)).name for s in batch.status[0]], text)
        assert [int(d) for d in batch.digests[0]] == list(judged.digests), (text, judged.outputs)


def test_edits_that_overlap_or_touch_are_never_joined() -> None:
    text = "int f(int n) { return n + 1; }"
    place = text.index("n + 1")
    edits = (Edit(place, place + 1, "k"), Edit(place + 1, place + 4, " - "), Edit(place, place + 5, "0"))
    batch = run([Task(text, edits, parse("f(n) -> return"), ("n",), ((1,),), {}, 50, 3)])[0]
    assert sorted(batch.chosen) == [(), (0,), (1,), (2,)]


def test_rows_are_distinct_and_each_is_its_edits_spliced_into_the_base() -> None:
    task = _sorting()
    batch = run([task])[0]
    assert len(set(batch.hashes.tolist())) == len(batch.texts) == 41
    assert batch.texts[0] == SORT.encode() and batch.chosen[0] == ()
    assert {c for c in batch.chosen if len(c) == 1} >= {(k,) for k in range(4)}
    rows = zip(batch.texts, batch.chosen, batch.canonical, batch.hashes, strict=True)
    for text, chosen, canonical, number in rows:
        spliced = SORT
        for edit in sorted((task.edits[k] for k in chosen), key=lambda e: -e.start):
            spliced = spliced[: edit.start] + edit.text + spliced[edit.end :]
        assert text == spliced.encode()
        assert text_hash(canonical) == int(number)


def test_the_same_task_gives_the_same_batch_and_another_seed_another_one() -> None:
    first, second, other = run([_sorting(), _sorting(), _sorting(rng=2)])
    assert first.texts == second.texts != other.texts
    for name in ("hashes", "status", "digests", "counts", "compiles", "leaked"):
        assert np.array_equal(getattr(first, name), getattr(second, name))


def test_counts_are_operations_heap_and_stack_and_absent_where_a_test_failed() -> None:
    batch = run([_sorting()])[0]
    operations = batch.counts[0, 0, :, 0].tolist()
    assert operations == [1 + (n - 1) + n * (n - 1) // 2 for n in (8, 16, 32)]
    assert (batch.counts[0, 0, :, 1] == 0).all() and len(set(batch.counts[0, 0, :, 2].tolist())) == 1
    failed = (batch.status != 0).any(axis=1)
    assert failed.any() and (batch.counts[failed] == NOT_MEASURED).all()


def test_names_and_layout_do_not_make_a_text_distinct_but_constants_do() -> None:
    call = parse("f(n) -> return")
    texts = (
        "int f(int n) { int x = n; return x + 1; }",
        "int f(int k)\n{ /* no */ int other=k; return other+1; }",
        "int f(int n) { int x = n; return x + 2; }",
        "int f(int n) { int x = n; return n + 1; }",
    )
    hashes = [int(run([Task(text, (), call, ("n",), ())])[0].hashes[0]) for text in texts]
    assert hashes[0] == hashes[1] and len(set(hashes)) == 3


def test_memory_that_is_lost_is_counted_and_what_is_returned_is_not() -> None:
    head = "#include <stdlib.h>\nint *f(int *a, int n) { int *p = malloc(40), *q = malloc(12); "
    head += "*p = *q = 1; return "
    call = parse("f(xs, len(xs)) -> return[:len(xs)]")
    assert check(head + "p; }", call, ("xs",), (([1],),)).leaked[0] == 12
    assert check(head + "(free(q), p); }", call, ("xs",), (([1],),)).leaked[0] == 0


def test_limits_end_a_run_that_stays_below_larger_ones() -> None:
    text = "int f(int *a, int n, int k) { long s = 0; for (int i = 0; i < 5000; i++) s += i; return (int)s; }"
    small = Task(text, (), CALL, NAMES, (([], 0),), limits=Limits(operations=4000))
    assert int(run([small])[0].status[0, 0]) == Status.FUEL
    assert int(check(text, CALL, NAMES, (([], 0),)).status[0, 0]) == Status.OK


def test_a_budget_that_is_over_gives_batches_without_rows() -> None:
    batch = run([_sorting()], Budget.seconds(0))[0]
    assert batch.ended == "timeout" and batch.status.shape == (0, 2) and batch.texts == []


def test_requests_that_cannot_be_sent_are_refused() -> None:
    with pytest.raises(BadRequest, match="no input named 'ys'"):
        check("int f;", parse("f(ys) -> return"), ("xs",), ())
    with pytest.raises(BadRequest, match="outside"):
        run([Task("int f;", (Edit(3, 99, ""),), CALL, NAMES, ())])
    with pytest.raises(Unsupported, match="bytes"):
        check(" " * (1 << 18), CALL, NAMES, ())


_small = st.integers(-(2**31), 2**31 - 1)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.lists(_small, max_size=6), min_size=1, max_size=6), st.integers(-(2**63), 2**63 - 1))
def test_the_engine_hashes_outputs_as_python_does(rows: list[list[int]], number: int) -> None:
    quarter = (rows[0][0] if rows[0] else 0) / 4
    batches = run(
        [
            Task(
                "void f(double *a) { (void)a; }", (), parse("f(xs) -> xs"), ("xs",), tuple((r,) for r in rows)
            ),
            Task("double f(double d) { return d; }", (), parse("f(d) -> return"), ("d",), ((quarter,),)),
            Task("long f(long n) { return n; }", (), parse("f(n) -> return"), ("n",), ((number,),)),
        ]
    )
    expected = ([digest(row) for row in rows], [digest(quarter)], [digest(number)])
    for batch, digests in zip(batches, expected, strict=True):
        assert batch.digests[0].tolist() == digests


def test_trees_are_built_and_read_in_level_order() -> None:
    text = "struct t { struct t *l, *r; int v; }; struct t *f(struct t *t) { if (t) { struct t *x = t->l; "
    text += "t->l = f(t->r); t->r = f(x); } return t; }"
    tests = (([],), ([1],), ([1, 2, None, 3],), ([5, None, 7, 6, None, None, 8],))
    mirrored: list[list[int | None]] = [[], [1], [1, None, 2, None, 3], [5, 7, None, None, 6, 8]]
    batch = check(text, parse("f(tree(t)) -> tree(return)"), ("t",), tests)
    assert batch.digests[0].tolist() == [digest(m) for m in mirrored]


# --- damaged texts ------------------------------------------------------------------------------------------

_TOKEN = re.compile(r"\w+|\s+|->|\+\+|--|[<>=!]=|.", re.DOTALL)
_BITS = (
    *"(){}[]*&0.;,?:\0\xff'\"",
    *("-1", "2147483647", "int", "struct", "->", "sizeof", "/*", "(int)", "[3]", "1.5", "{1,2}", "static"),
    *(
        "x:",
        "switch(1)",
        "long",
        "void",
        "const",
        "case 1:",
        "goto x;",
        "return ",
        "#define x x\n",
        "#include <stdio.h>\n",
    ),
)


def _damaged(text: str, rng: Random) -> str:
    pieces = _TOKEN.findall(text)
    for _ in range(rng.randint(1, 4)):
        place, other = rng.randrange(len(pieces)), rng.randrange(len(pieces))
        match rng.randrange(5):
            case 0:
                pieces[place] = ""
            case 1:
                pieces[place], pieces[other] = pieces[other], pieces[place]
            case 2:
                pieces[place] = rng.choice(_BITS)
            case 3:
                pieces[place:place] = pieces[other : other + rng.randint(1, 20)]
            case _:
                pieces[place:place] = [rng.choice(_BITS)]
    return "".join(pieces)


def test_no_damaged_text_makes_the_engine_itself_do_anything_undefined() -> None:
    rng = Random(20)
    texts = [*programs.CONSTRUCTS.values(), *programs.TRAPS, SORT]
    tasks = [Task(_damaged(rng.choice(texts), rng), (), CALL, NAMES, programs.NUMBERS) for _ in range(400)]
    checked = engine((*(f for f in FLAGS if f != "-O2"), "-O1", "-fsanitize=address,undefined"))
    data = b"".join(wire.encode(task, wire.encode_inputs(task)) for task in tasks)
    done = subprocess.run([checked], input=data, capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(wire.decode(done.stdout)) == len(tasks)
