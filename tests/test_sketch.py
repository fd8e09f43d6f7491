"""Holes are read before parsing, filled lazily, and what the search proposes is believed only when run."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, Unsupported
from pinball.core.verdict import Level
from pinball.equal import Code
from pinball.forge import engine, pythons
from pinball.forge.calls import parse
from pinball.forge.values import digest
from pinball.goal.cases import parse_case
from pinball.sketch import native, pythonic, solve
from pinball.sketch.alternatives import choices, compiling, filled
from pinball.sketch.answer import Answer, sketch
from pinball.sketch.holes import read
from pinball.sketch.lazy import lazy
from pinball.sketch.rounds import Found, Round, Suite
from pinball.sketch.task import Wanted, prepare

SORT = """/* Sorts. */
void sort(int *a, int n) {
    for (int i = ??; i ??cmp n; i++) { // each
        int key = a[i];
        int j = i ??op 1;
        while (j ??cmp 0 && a[j] ??cmp key) {
            a[j + ??] = a[j];
            j--;
        }
        a[j ??op 1] = key;
    }
}
"""
LIST = """#include <stddef.h>
struct node { int value; struct node *next; };
struct node *reverse(struct node *head) {
    struct node *prev = NULL;
    while (??cond) {
        struct node *next = ??expr;
        ??stmt
        prev = ??expr;
        head = next;
    }
    return prev;
}
"""
SEARCH = """def binary_search(xs, k):
    lo, hi = 0, len(xs) - ??
    while lo ??cmp hi:
        mid = (lo + hi) // 2
        if xs[mid] == k:
            return True
        if xs[mid] < k:
            lo = ??expr
        else:
            hi = mid - 1
    return False
"""


def answered(text: str, language: str, lines: Sequence[str], seconds: float = 60.0, **more: object) -> Answer:
    wanted = Wanted(examples=tuple(map(parse_case, lines)), **more)  # type: ignore[arg-type]
    return sketch(Code(text, language, f"sketch.{language}"), wanted, Budget.seconds(seconds))


# --- reading ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("int f(int a) { return a; }", "no holes"),
        ("int f(int a) { return /* ?? */ a; } // ??cond", "no holes"),
        ('char *f(void) { return "??expr"; }', "no holes"),
        ("int f(int a) {\n return ??foo; }", "line 2, column 9: no hole named ??foo; choose from: ??,"),
        ("int f(int a) { return ??(a, ; }", "'??(' is never closed"),
        ("int f(int a) { return ??(a, , 1); }", "an empty alternative"),
        ("int f(int a) { return ?? /*?? 3 */; }", "expected LOW..HIGH"),
        ("int f(int a) { return ?? /*?? 9..1 */; }", "LOW <= HIGH"),
        ("int f(int a) { return ??cmp /*?? 0..1 */ a; }", "??cmp takes no bound"),
    ],
)
def test_holes_that_cannot_be_meant_are_refused_with_their_place(text: str, said: str) -> None:
    with pytest.raises(BadRequest) as error:
        read(text, "c")
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_statement_hole_must_stand_alone_on_its_line_in_python() -> None:
    with pytest.raises(BadRequest, match=r"line 2.*alone on its line"):
        read("def f(x):\n    if x: ??stmt\n    return x\n", "python")


def test_holes_have_their_kinds_bounds_and_alternatives() -> None:
    text = """int f(int a) { int b = ?? /*?? 0..3 */; b ??op= ??(a, a + ??);
    ??stmt; ??(a++, a--); return b ??cmp a; }"""
    holes = read(text, "c").holes
    assert [h.kind for h in holes] == ["number", "op=", "choice", "number", "stmt", "choice", "cmp"]
    assert holes[0].bound == (0, 3)
    assert holes[2].given == (("a",), ("a + ", 3))
    assert [h.statement for h in holes] == [False, False, False, False, True, True, False]


def test_a_bound_at_the_end_of_a_python_line_belongs_to_the_hole_and_is_not_left_behind() -> None:
    found = read("def f(x):\n    y = x + ??  #?? 2..5\n    return y\n", "python")
    assert found.holes[0].bound == (2, 5)
    every = choices(found)
    assert filled(found, every, [3]) == "def f(x):\n    y = x + 5\n    return y\n"


def test_a_file_outside_of_the_tree_says_so_with_its_line() -> None:
    with pytest.raises(Unsupported, match="line 2"):
        choices(read('int f(int a) {\n    asm("nop");\n    return ??expr; }', "c"))


@pytest.mark.parametrize(
    ("hole", "around", "wanted"),
    [
        ("??(a, a + 1)", "int f(int a) { return 2 * HOLE; }", "2 * (a + 1)"),
        ("??(a, a + 1)", "int f(int a) { return g[HOLE]; }", "g[a + 1]"),
        ("??(a, a + 1)", "int f(int a) { int b = HOLE; return b; }", "int b = a + 1;"),
        ("??(a, a - 1)", "int f(int a) { return !HOLE; }", "!(a - 1)"),
    ],
)
def test_a_filling_keeps_its_meaning_between_its_neighbours(hole: str, around: str, wanted: str) -> None:
    found = read(around.replace("HOLE", hole), "c")
    assert wanted in filled(found, choices(found), [1])


# --- the grammar --------------------------------------------------------------------------------------------

RICH = """#include <stdlib.h>
typedef struct node { int value; struct node *next; } node;
struct tree { int key; struct tree *left, *right; };
int count(const int *a, int n) { if (n == 0) return 0; return (??cond) + ??expr; }
node *walk(node *head, int k) { node *at = ??expr; while (??cond) { ??stmt } return ??expr; }
struct tree *grow(struct tree *root, struct tree **where, int key) { ??stmt return ??expr; }
void move(int *a, int n, long *sum, unsigned u) { for (int i = 0; i < ??expr; i++) { ??stmt a[??expr] = 1; } }
"""


def test_everything_that_the_grammar_makes_compiles() -> None:
    found = read(RICH, "c")
    every = choices(found)
    assert min(len(c.texts) for c in every) > 10
    left = compiling(found, every)
    bad = [set(a.texts) - set(b.texts) for a, b in zip(every, left, strict=True)]
    assert sum(map(len, bad)) <= 0.02 * sum(len(c.texts) for c in every), bad


def test_simple_alternatives_come_first_and_each_once() -> None:
    found = read(RICH, "c")
    for options in choices(found):
        assert list(options.sizes) == sorted(options.sizes)
        assert options.sizes[-1] == len(options.texts)
        assert len(set(options.texts)) == len(options.texts)


# --- the searches and their slow twin -----------------------------------------------------------------------

SMALL_C = """int f(int *a, int n) {
    int s = ??(0, 1);
    for (int i = 0; i ??cmp n; i++) {
        if (??(a[i] > 0, s < 3)) s ??op= a[i];
        ??(s++, break, continue);
    }
    return s;
}
"""
SMALL_PYTHON = """def f(xs):
    s, i = ??(0, 1), 0
    while i ??cmp len(xs):
        if ??(xs[i] > 0, s < 3):
            s ??op= xs[i]
        ??(s += 1, break)
        i += 1
    return s
"""


def all_by_text(text: str, language: str, suite: Suite) -> set[str]:
    """Return the fillings that give the wanted digests, each written out and run: the slow twin."""
    found = read(text, language)
    every = choices(found)
    rows = itertools.product(*(range(len(c.texts)) for c in every))
    texts = [filled(found, every, row) for row in rows]
    limits = engine.Limits(operations=200, first_tests=len(suite.inputs), block=1)
    tasks = [engine.Task(t, (), suite.call, suite.names, suite.inputs, limits=limits) for t in texts]
    batches = pythons.run_each(texts, tasks[0]) if language == "python" else engine.run(tasks)
    good = set()
    for made, batch in zip(texts, batches, strict=True):
        if (
            batch.compiles[0]
            and not batch.status[0].any()
            and tuple(batch.digests[0].tolist()) == suite.digests
        ):
            good.add(made)
    return good


def all_by_search(text: str, language: str, suite: Suite) -> set[str]:
    found = read(text, language)
    every = choices(found)
    sizes = tuple(len(c.texts) for c in every)
    look = native.search if language == "c" else pythonic.search
    said = look(lazy(found, every, 4), suite, [Round(sizes, 60, 1 << 40)], Budget.seconds(60))
    assert said.ending == "all", said
    good = set()
    for picked in said.fillings:
        options = [range(size) if p < 0 else (p,) for p, size in zip(picked, sizes, strict=True)]
        good |= {filled(found, every, row) for row in itertools.product(*options)}
    return good


@settings(max_examples=4, deadline=None)
@given(
    st.lists(st.tuples(st.lists(st.integers(-3, 4), max_size=3), st.integers(-4, 6)), min_size=1, max_size=3)
)
def test_lazy_search_in_c_finds_exactly_what_running_every_text_finds(
    rows: list[tuple[list[int], int]],
) -> None:
    call = parse("f(xs, len(xs)) -> return")
    suite = Suite(call, ("xs",), tuple((r,) for r, _ in rows), tuple(digest(out) for _, out in rows))
    assert all_by_search(SMALL_C, "c", suite) == all_by_text(SMALL_C, "c", suite)


def test_lazy_search_in_python_finds_exactly_what_running_every_text_finds() -> None:
    rows = [([1, 2, 3], 10), ([2], 4), ([], 1)]
    suite = Suite(
        parse("f(xs) -> return"), ("xs",), tuple((r,) for r, _ in rows), tuple(digest(out) for _, out in rows)
    )
    found = all_by_search(SMALL_PYTHON, "python", suite)
    assert found
    assert found == all_by_text(SMALL_PYTHON, "python", suite)


# --- answers ------------------------------------------------------------------------------------------------


def test_what_the_search_proposes_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    def lying(text: str, suite: Suite, rounds: Sequence[Round], budget: Budget) -> Found:
        return Found([tuple(0 for _ in rounds[0].sizes)], "enough")

    monkeypatch.setattr(native, "search", lying)
    answer = answered(SORT, "c", ["[3, 1, 2] -> [1, 2, 3]"], 5.0)
    assert answer.status == "unsolved"
    assert not answer.source


def test_examples_that_no_filling_meets_are_named() -> None:
    text = "int f(int a) { return a ??op ??(1, 2); }"
    answer = answered(text, "c", ["1 -> 2", "2 -> 3", "5 -> 7"])
    assert answer.status == "impossible"
    assert "none of 10 fillings fits" in answer.reason
    assert answer.conflict == ("1 -> 2", "5 -> 7") or answer.conflict == ("2 -> 3", "5 -> 7")


def test_a_sketch_that_does_not_compile_is_refused() -> None:
    with pytest.raises(BadRequest, match="does not compile"):
        answered("int f(int a) { return b + ??; }", "c", ["1 -> 2"])


def test_time_that_is_up_is_said_with_how_far_it_came() -> None:
    task = prepare(Code(SORT, "c", "sort.c"), Wanted((parse_case("[2, 1] -> [1, 2]"),)), Budget.seconds(30))
    assert solve.fill(task, Budget.seconds(0)) == []
    assert not task.progress.exhausted


def test_a_sort_is_filled_from_examples() -> None:
    answer = answered(
        SORT, "c", ["[3, 1, 2] -> [1, 2, 3]", "[2, 1] -> [1, 2]", "[] -> []", "[4, 4, 1] -> [1, 4, 4]"]
    )
    assert answer.status == "solved"
    assert answer.verdict.level >= Level.PASSED
    assert answer.source.startswith("/* Sorts. */")
    assert "// each" in answer.source
    assert "??" not in answer.source


def test_a_list_is_reversed_with_a_reference_of_another_shape() -> None:
    other = LIST[: LIST.index("struct node *reverse")] + (
        "struct node *reverse(struct node *list) { struct node *out = NULL;"
        " while (list) { struct node *n = list->next; list->next = out; out = list; list = n; } return out; }"
    )
    wanted = Wanted(reference=Code(other, "c", "other.c"))
    answer = sketch(Code(LIST, "c", "list.c"), wanted, Budget.seconds(60))
    assert answer.status == "solved"
    assert {h: t for _, h, t in answer.holes}["??stmt"] == "head->next = prev;"


def test_a_python_search_is_filled() -> None:
    lines = [
        "[1, 3, 5], 5 -> true",
        "[1, 3], 1 -> true",
        "[], 4 -> false",
        "[2, 4], 3 -> false",
        "[2], 2 -> true",
    ]
    answer = answered(SEARCH, "python", lines)
    assert answer.status == "solved"
    assert answer.verdict.level >= Level.PASSED


def test_a_contract_alone_fills_a_sort() -> None:
    promise = """bool ensures(const int *in, int n, const int *out, int m) {
        return sorted(out, m) && permutation(in, n, out, m);
    }"""
    wanted = Wanted(contract=Code(promise, "c", "promise.c"))
    answer = sketch(Code(SORT, "c", "sort.c"), wanted, Budget.seconds(60))
    assert answer.status == "solved"
    assert answer.verdict.level >= Level.PASSED


def test_wide_constants_are_solved_for_and_small_ones_preferred() -> None:
    lines = ["100 -> 212", "0 -> 32", "37 -> 98", "-40 -> -40", "15 -> 59", "-7 -> 20"]
    answer = answered("int fahrenheit(int c) { return c * ?? / ?? + ??; }", "c", lines)
    assert [text for _, _, text in answer.holes] == ["9", "5", "32"]
    text = "def f(n):\n    if n ??cmp ??:\n        return n * ??\n    return 0\n"
    answer = answered(text, "python", ["1000 -> 0", "1001 -> 345345", "999 -> 0", "2000 -> 690000"])
    assert answer.status == "solved"
    assert answer.holes[2][2] == "345"


def test_fillings_that_differ_are_counted_and_an_input_shows_it() -> None:
    answer = answered("int f(int a) { return a ??op 2; }", "c", ["2 -> 4"])
    assert answer.status == "solved"
    assert len(answer.others) == 1
    assert answer.question is not None
    assert answer.question.outputs[0] != answer.question.outputs[1]


# --- the command --------------------------------------------------------------------------------------------


def test_the_command_prints_the_file_filled_and_nothing_else(tmp_path: Path) -> None:
    from pinball.cli.write import command

    file = tmp_path / "double.c"
    file.write_text("/* Twice. */\nint twice(int a)   { return ??(a + a, a); }\n")
    run = CliRunner().invoke(command, ["--sketch", str(file), "-e", "3 -> 6"], standalone_mode=False)
    assert run.return_value == 0
    assert "/* Twice. */\nint twice(int a)   { return a + a; }\n" in run.stdout
    assert "line 2, column 29: ??(...)  is  a + a" in run.stderr
    none = CliRunner().invoke(command, ["--sketch", str(file), "-e", "3 -> 7"], standalone_mode=False)
    assert none.return_value == 1
    assert not none.stdout
