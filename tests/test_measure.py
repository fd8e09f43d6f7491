"""Measuring: what functions of unknown harness do, by running them under guessed call lines."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path

import measure_programs as programs
import numpy as np
import pytest

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.forge.calls import parse
from pinball.forge.engine import Limits, Task
from pinball.forge.engine import run as run_engine
from pinball.forge.values import digest
from pinball.measure import Asked, Measured, measure, measure_all, measure_many, store
from pinball.measure.compiling import compiled, compiled_all
from pinball.measure.families import family
from pinball.measure.guess import guesses
from pinball.measure.signature import signature
from pinball.measure.worlds import TESTS, covers, key, worlds


@cache
def _strangers() -> dict[str, Measured]:
    names = (*programs.WORDS, *programs.OTHERS)
    return dict(zip(names, measure_all(programs.C, names, "c", Budget.seconds(120)), strict=True))


@pytest.mark.parametrize("name", programs.OTHERS)
def test_what_only_looks_like_a_keyword_is_not_measured_as_one(name: str) -> None:
    assert _strangers()[name].algorithm not in programs.KEYWORDS


@pytest.mark.parametrize("name", programs.WORDS)
def test_a_strangers_function_is_measured_as_what_it_is(name: str) -> None:
    found = _strangers()[name]
    assert found.algorithm == programs.WORDS[name], found
    assert found.tests == TESTS and found.call and not found.reason


def test_costs_are_counted_for_the_call_that_was_found() -> None:
    found = _strangers()
    names = ("bubble_sort", "bisect", "weave", "turn_head")
    assert {name: (found[name].time, found[name].space) for name in names} == {
        "bubble_sort": ("O(n^2)", "O(1)"),
        "bisect": ("O(log n)", "O(1)"),
        "weave": ("O(n)", "O(n)"),
        "turn_head": ("O(n)", "O(1)"),
    }
    assert found["weave"].structure == "linked_list" and found["root_last"].structure == "binary_tree"


def test_an_input_that_cannot_be_built_is_named() -> None:
    assert _strangers()["lines"].reason == "needs input of a kind we cannot build: parameter 1 'FILE *f'"


def test_another_language_and_a_function_that_is_not_there_are_said() -> None:
    with pytest.raises(BadRequest, match="choose from: c, python"):
        measure("", "f", "cobol", Budget.seconds(1))
    assert measure("int g;", "f", "c", Budget.seconds(10)).reason == "not found as a function"


def test_a_text_that_stops_the_compiler_or_includes_others_says_nothing_of_the_texts_beside_it() -> None:
    doubled = "".join(f"#define A{k + 1} A{k} A{k} A{k} A{k}\n" for k in range(14))
    texts = ["int f(void) { return 1; }", "#include __FILE__\n", f"{doubled}int x = A14 0;", "int g() { m; }"]
    found = compiled_all([*texts, texts[0]], "c")
    assert [verdict is True for verdict, _ in found] == [True, False, False, False, True]
    assert [compiled(texts[k], "c") for k in (0, 1, 3)] == [found[k] for k in (0, 1, 3)]
    assert compiled_all(["def f(): pass", "def g(:"], "python") == [
        (True, ""),
        (False, "line 1: invalid syntax"),
    ]


def test_functions_of_many_texts_are_measured_as_each_alone() -> None:
    texts = (
        "int f(const int *a, int n) { int s = 0; for (int i = 0; i < n; i++) s += a[i]; return s; }",
        "int f(int n) { return m; }",
        "int f(int a, int b) { while (b) { int t = a % b; a = b; b = t; } return a; }",
        "int f(int n) { return n < 2 ? n : f(n - 1) + f(n - 2); }",
    )
    asked = [Asked(text, "f", "c") for text in texts] + [
        Asked("def f(xs):\n    return xs[::-1]\n", "f", "python")
    ]
    found = measure_many(asked, Budget.seconds(60))
    alone = tuple(measure(one.source, one.function, one.language, Budget.seconds(60)) for one in asked)
    assert found == alone
    assert found[3].time == "O(2^n)" and found[4].algorithm == "reverse"


def test_the_shipped_worlds_follow_from_the_references_as_they_are() -> None:
    with store.SHIPPED.open("rb") as file:
        head = json.loads(file.readline())
    assert head["content"] == store.content(), "out of date: run python -m pinball.measure.store"
    assert len(head["places"]) >= 20


def test_worlds_that_are_out_of_date_are_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = ("array", "array")
    shipped = store.load(kinds)
    old = tmp_path / "worlds.bin"
    old.write_bytes(store.SHIPPED.read_bytes().replace(store.content().encode(), b"0" * 24, 1))
    os.utime(old, (0, 0))
    monkeypatch.setattr(store, "SHIPPED", old)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    store._shipped.cache_clear()
    try:
        made, again = store.load(kinds), store.load(kinds)
    finally:
        store._shipped.cache_clear()
    assert list(tmp_path.glob("pinball/worlds-*-array-array.json"))
    for worlds_ in (made, again):
        assert [(w.inputs, w.tests, w.answers, w.printed) for w in worlds_] == [
            (w.inputs, w.tests, w.answers, w.printed) for w in shipped
        ]


@pytest.mark.parametrize(
    ("text", "verdict", "said"),
    [
        ("int f(int n) { return m; }", False, "undeclared"),
        ("int f(int n) { return g(n); }", False, "implicit declaration"),
        ('#include "mine.h"\nint f(int n) { return n; }', None, "mine.h"),
        ("int f(int n) { return ({ n; }); }", True, ""),
    ],
)
def test_the_systems_compiler_says_what_compiles(text: str, verdict: bool | None, said: str) -> None:
    found = measure(text, "f", "c", Budget.seconds(20))
    assert found.compiles is verdict and said in found.message


def test_code_that_ends_or_loops_or_breaks_the_rules_is_measured_as_nothing() -> None:
    text = """#include <stdlib.h>
    void quits(int a[], int n) { exit(0); }
    void loops(int a[], int n) { while (n >= 0) ; }
    int outside(int a[], int n) { return a[n]; }
    """
    quits, *others = measure_all(text, ("quits", "loops", "outside"), "c", Budget.seconds(30))
    assert not quits.algorithm and quits.reason == "agrees with no algorithm we know"
    for found in others:
        assert not found.algorithm and not found.time, found


def test_a_budget_that_is_over_leaves_everything_unmeasured() -> None:
    found = measure("void f(int a[], int n) { a[0] = n; }", "f", "c", Budget.seconds(0))
    assert not found.algorithm and not found.tests and found.reason == "the time was up"


def test_a_program_that_reads_and_prints_is_run_on_usual_forms() -> None:
    text = """#include <stdio.h>
    int main(void) { int n, a[100]; scanf("%d", &n); for (int i = 0; i < n; i++) scanf("%d", a + i);
        for (int i = n; i-- > 0;) printf("%d ", a[i]); return 0; }"""
    found = measure(text, "main", "c", Budget.seconds(20))
    assert (found.algorithm, found.call) == ("reverse", "main() < len(xs) xs -> stdout")


PYTHON = """
class Node:
    def __init__(self, data):
        self.data = data
        self.next = None

class Chain:
    def __init__(self):
        self.head = None

    def turn(self):
        back, here = None, self.head
        while here:
            here.next, back, here = back, here, here.next
        self.head = back

def order(a):
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]

def evens(xs):
    return [x for x in xs if x % 2 == 0]

def place(xs, k):
    return xs.index(k) if k in xs else None

def once(a):
    for j in range(len(a) - 1):
        if a[j] > a[j + 1]:
            a[j], a[j + 1] = a[j + 1], a[j]
"""


CALLBACKS = """#include <stddef.h>
typedef struct node { int data; struct node *left, *right; } node;
typedef int (*cmp_fn)(const void *a, const void *b);
typedef void (*visit_fn)(int value, void *context);
int reduce(int *a, int n, int start, int (*f)(int, int))
{ for (int i = 0; i < n; i++) start = f(start, a[i]); return start; }
void arrange(int v[], int n, cmp_fn cmp)
{
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            if (cmp(&v[i], &v[j]) > 0) { int t = v[i]; v[i] = v[j]; v[j] = t; }
}
size_t pick(int *xs, size_t n, _Bool (*keep)(int))
{ size_t m = 0; for (size_t i = 0; i < n; i++) if (keep(xs[i])) xs[m++] = xs[i]; return m; }
void change(int *a, int n, int f(int)) { for (int i = 0; i < n; i++) a[i] = f(a[i]); }
void each(node *t, visit_fn f, void *context)
{ if (t) { each(t->left, f, context); f(t->data, context); each(t->right, f, context); } }
"""
KEPT = "int a[50], n; int where(int k) { for (int i = 0; i < n; i++) if (a[i] == k) return i; return -1; }"


def test_functions_of_ours_are_handed_over_where_a_function_is_wanted() -> None:
    names = ("reduce", "arrange", "pick", "change", "each")
    found = measure_all(CALLBACKS, names, "c", Budget.seconds(60))
    assert [m.algorithm for m in found] == ["", "sort", "filter", "map", "inorder"]
    assert found[3].call == "change(xs, len(xs)) -> xs with 2 * x + 1"


def test_data_that_the_program_keeps_is_filled_beside_a_number() -> None:
    found = measure(KEPT, "where", "c", Budget.seconds(20))
    assert (found.algorithm, found.call) == ("search", "where(a = xs, k) -> return")


def test_nothing_is_said_to_be_unknown_where_the_call_is_in_doubt() -> None:
    text = """int seen;
    int odd(int a[], int n)
    { int s = 0; for (int i = 0; i < n; i++) s = 3 * s % 7 + (a[i] & 5)SEEN; return s; }
    """
    kept = measure(text.replace("SEEN", " + seen"), "odd", "c", Budget.seconds(20))
    clear = measure(text.replace("SEEN", ""), "odd", "c", Budget.seconds(20))
    assert (kept.unknown, clear.unknown) == (False, True) and kept.reason == clear.reason


def test_python_functions_and_methods_are_measured_too() -> None:
    names = ("Chain.turn", "order", "evens", "place", "once")
    found = measure_all(PYTHON, names, "python", Budget.seconds(60))
    assert [m.algorithm for m in found[:4]] == ["reverse", "sort", "filter", "search"]
    assert found[4].algorithm not in programs.KEYWORDS
    assert all(m.compiles for m in found) and found[1].time == "O(n^2)"


# --- parts ------------------------------------------------------------------------------------------------


def test_families_refuse_what_is_consistent_by_accident() -> None:
    rows = [[3, 1, 2], [5, 4], [1, 2, 3], [9, 7, 8, 6], [], [2, 1], [4, 4, 1], [8, 1, 3]]
    assert family(("array",), [((xs,), xs) for xs in rows], False, False) == ""
    assert family(("array",), [((xs,), xs[:2]) for xs in rows], False, False) == ""
    assert family(("array",), [((xs,), [0] * len(xs)) for xs in rows], False, False) == ""
    assert family(("array",), [((xs,), sorted(xs)) for xs in rows], False, False) == "sort"
    counts = [((xs, k), xs.count(k)) for xs in rows for k in (1, 4, 50)]
    assert family(("array", "int"), counts, False, False) == ""


def test_a_search_may_say_no_in_its_own_way_but_always_in_one_that_is_no_place() -> None:
    rows = [([3, 1, 2], k) for k in (1, 2, 3, 7, 8, 9)] + [([5, 6, 5, 9], k) for k in (5, 6, 9, 0, 1, 2, 3)]
    for nothing in (-1, 99, None):
        cases = [((xs, k), xs.index(k) if k in xs else nothing) for xs, k in rows]
        assert family(("array", "int"), cases, False, False) == "search"
    wrong = [((xs, k), xs.index(k) if k in xs else 0) for xs, k in rows]
    assert family(("array", "int"), wrong, False, False) == ""


def test_worlds_are_whole_and_the_broadest_comes_first() -> None:
    for kinds in (("array",), ("list", "int"), ("tree",)):
        found = worlds(kinds)
        assert all(len(w.tests) == TESTS and len(w.same) == TESTS for w in found)
        assert not any(covers(w, found[0]) and not covers(found[0], w) for w in found[1:])
    sort = next(w for w in worlds(("array",)) if "sort" in {a.label for a in w.answers.values()})
    assert {i.kind for i in sort.inputs} == {"array"}


def test_guesses_put_the_likely_call_first() -> None:
    heads = {
        "void f(int a[], int n)": "f(xs, len(xs)) -> xs",
        "int f(int n, int *a)": "f(len(xs), xs) -> xs[:return]",
        "void f(double v[], int low, int high)": "f(xs, 0, len(xs)-1) -> xs",
        "int f(int k)": "f(k) -> return",
    }
    for head, call in heads.items():
        found = signature(f"{head} {{ }}", "f")
        assert found is not None and guesses(found)[0].shown == call, head


def test_the_engine_hands_out_what_row_0_gave_and_judges_blocks_apart() -> None:
    text = "int f(int *a, int n) { return a[n - 1]; }"
    tests = (([],), ([1],), ([2],), ([3],))
    limits = Limits(first_tests=1, block=2)
    call = parse("f(xs, len(xs)) -> return")
    batch = run_engine([Task(text, (), call, ("xs",), tests, limits=limits, outputs=True)])[0]
    assert batch.outputs == [None, None, 2, 3] and batch.status[0].tolist()[1:] == [255, 0, 0]
    assert key(batch.digests[0, 2:]) == key(np.array([digest(2), digest(3)], dtype=np.uint64))
