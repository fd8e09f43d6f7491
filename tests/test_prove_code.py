"""Proofs about code that people write: what must not be called the same comes first."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, Unsupported
from pinball.core.verdict import Proof
from pinball.forge.calls import parse
from pinball.forge.seeds import Input
from pinball.prove import prove
from pinball.prove.climb import BY_INDUCTION, prove_claim
from pinball.prove.congruent import congruent
from pinball.prove.flow import flow
from pinball.prove.follow import Claim, Follower
from pinball.prove.natively import settled
from pinball.prove.orders import Plan, representatives
from pinball.prove.shapes import Shape, shapes, trees
from pinball.prove.slots import Flow
from pinball.prove.subject import Contract, Domain, Subject, contract, domain
from pinball.smt.bits import BitPaths
from pinball.smt.paths import solver_context

XS = (Input("xs", "array"),)
K = (Input("k", "int"),)
XS_K = (*XS, *K)

INSERTION = """void sort(int *a, int n) {
    for (int i = 1; i < n; i++) {
        int key = a[i], j = i;
        while (j > 0 && a[j - 1] > key) { a[j] = a[j - 1]; j--; }
        a[j] = key;
    }
}
"""
SELECTION = """void sort(int *a, int n) {
    for (int i = 0; i + 1 < n; i++) {
        int least = i;
        for (int j = i + 1; j < n; j++) if (a[j] < a[least]) least = j;
        int t = a[i]; a[i] = a[least]; a[least] = t;
    }
}
"""
PYTHON_SORT = """def sort(xs):
    for i in range(1, len(xs)):
        key = xs[i]
        j = i - 1
        while j >= 0 and xs[j] > key:
            xs[j + 1] = xs[j]
            j -= 1
        xs[j + 1] = key
"""
LIST = "struct node { int value; struct node *next; };\n"
TREE = "struct tree { int value; struct tree *left, *right; };\n"


def subject(text: str, call: str) -> Subject:
    language = "python" if text.lstrip().startswith(("def ", "class ")) else "c"
    return Subject(text, language, (parse(call),))


def said(
    a: str,
    b: str,
    inputs: Sequence[Input],
    call: str,
    *,
    other: str = "",
    bound: int = 4,
    seconds: float = 20.0,
) -> Proof:
    sides = subject(a, call), subject(b, other or call)
    return prove(sides[0], sides[1], domain(inputs), bound=bound, budget=Budget.seconds(seconds))


# --- what must not be called the same -----------------------------------------------------------------------

DIFFERENT = [
    ("int f(int a) { return a / 2; }", "int f(int a) { return a >> 1; }", K, "f(k) -> return"),
    ("int f(int a) { return a - 1 < a; }", "int f(int a) { return 1; }", K, "f(k) -> return"),
    ("int f(int a) { return a < 0 ? -a : a; }", "int f(int a) { return a; }", K, "f(k) -> return"),
    ("int f(int a) { return a == 123456789; }", "int f(int a) { return 0; }", K, "f(k) -> return"),
    ("int f(int a) { return a & 1; }", "int f(int a) { return a % 2; }", K, "f(k) -> return"),
    ("int f(int *a, int n) { return n ? a[0] : 1; }", "int f(int *a, int n) { return 1; }", XS,
     "f(xs, len(xs)) -> return"),
    (INSERTION, INSERTION.replace("i = 1", "i = 2"), XS, "sort(xs, len(xs)) -> xs"),
    (INSERTION, INSERTION.replace("j > 0", "j > 1"), XS, "sort(xs, len(xs)) -> xs"),
    (INSERTION, INSERTION.replace("> key", "< key"), XS, "sort(xs, len(xs)) -> xs"),
    (INSERTION, INSERTION.replace("j > 0 &&", ""), XS, "sort(xs, len(xs)) -> xs"),
    (PYTHON_SORT, PYTHON_SORT.replace("j >= 0", "j > 0"), XS, "sort(xs) -> xs"),
    (LIST + "int f(struct node *p) { int n = 0; while (p) { n++; p = p->next; } return n; }",
     LIST + "int f(struct node *p) { int n = 0; while (p->next) { n++; p = p->next; } return n; }",
     (Input("xs", "list"),), "f(list(xs)) -> return"),
    (TREE + "int f(struct tree *t) { return t ? 1 + f(t->left) + f(t->right) : 0; }",
     TREE + "int f(struct tree *t) { return t ? 1 + f(t->left) + f(t->left) : 0; }",
     (Input("t", "tree"),), "f(tree(t)) -> return"),
    ("def f(xs):\n    return xs[0] if xs else None\n", "def f(xs):\n    return min(xs) if xs else None\n", XS,
     "f(xs) -> return"),
]  # fmt: skip


@pytest.mark.parametrize("case", DIFFERENT, ids=range(len(DIFFERENT)))
def test_two_that_differ_are_refuted_by_an_input_that_runs(
    case: tuple[str, str, Sequence[Input], str],
) -> None:
    proof = said(*case)
    assert proof.status == "refuted", proof
    assert proof.counterexample is not None and len(proof.counterexample) == len(case[2])


UNDEFINED = [
    ("overflow", "int f(int a) { return a + 1 > a; }", "int f(int a) { return 1; }", K, "f(k) -> return"),
    ("bounds", "int f(int *a, int n) { return a[n] == a[n]; }", "int f(int *a, int n) { return 1; }", XS,
     "f(xs, len(xs)) -> return"),
    ("division", "int f(int a) { return 8 / a * 0; }", "int f(int a) { return 0; }", K, "f(k) -> return"),
    ("shift", "int f(int a) { return (1 << a) * 0; }", "int f(int a) { return 0; }", K, "f(k) -> return"),
    ("uninitialised", "int f(int a) { int b; if (a > 3) b = 1; return b; }", "int f(int a) { return 1; }", K,
     "f(k) -> return"),
    ("null", LIST + "int f(struct node *p) { return p->value * 0; }",
     LIST + "int f(struct node *p) { return 0; }", (Input("xs", "list"),), "f(list(xs)) -> return"),
    ("after free", "#include <stdlib.h>\n" + LIST +
     "int f(struct node *p) { if (!p) return 0; free(p); return p->value * 0; }",
     LIST + "int f(struct node *p) { return 0; }", (Input("xs", "list"),), "f(list(xs)) -> return"),
]  # fmt: skip


@pytest.mark.parametrize("case", UNDEFINED, ids=[case[0] for case in UNDEFINED])
def test_undefined_behaviour_on_one_side_is_a_difference(
    case: tuple[str, str, str, Sequence[Input], str],
) -> None:
    proof = said(*case[1:])
    assert proof.status == "refuted", proof
    assert "no result" in proof.reason or "differ" in proof.reason


def test_a_number_that_happens_to_be_a_count_is_not_taken_for_one() -> None:
    first = "int f(int *a, int n) { return n > 0 ? a[0] : 0; }"
    count = "int f(int *a, int n) { return n; }"
    assert said(first, count, XS, "f(xs, len(xs)) -> return").status == "refuted"


def test_what_is_undefined_everywhere_is_not_proved() -> None:
    wrong = "int f(int a) { int b; return b; }"
    assert said(
        wrong, wrong.replace("b;", "c;").replace("return b", "return c"), K, "f(k) -> return"
    ).status == ("unknown")


def test_a_run_without_an_end_is_unknown() -> None:
    proof = said(
        "int f(int a) { while (1) { } return a; }", "int f(int a) { return a; }", K, "f(k) -> return"
    )
    assert proof.status == "unknown"


def test_time_that_is_up_is_unknown_and_says_so() -> None:
    gcd = "int f(int a, int b) { while (b) { int t = a % b; a = b; b = t; } return a; }"
    other = "int f(int a, int b) { return b ? f(b, a % b) : a; }"
    proof = said(gcd, other, (*K, Input("i", "int")), "f(k, i) -> return", seconds=1.0)
    assert proof.status == "unknown" and "time" in proof.reason


# --- what is proved -----------------------------------------------------------------------------------------


def test_two_sorts_are_the_same_up_to_a_length_for_all_numbers() -> None:
    proof = said(INSERTION, SELECTION, XS, "sort(xs, len(xs)) -> xs", bound=5)
    assert (proof.status, proof.bound) == ("checked", "all arrays of length <= 5, all 32-bit integers")


def test_c_and_python_are_compared_and_two_in_python_are_so_for_any_integers() -> None:
    call = "sort(xs, len(xs)) -> xs"
    assert said(INSERTION, PYTHON_SORT, XS, call, other="sort(xs) -> xs").status == "checked"
    twice = said(PYTHON_SORT, PYTHON_SORT.replace("j -= 1", "j = j - 1"), XS, "sort(xs) -> xs")
    assert twice.bound == "all arrays of length <= 4, all integers"


PROVED = [
    ("int f(int a) { return a < 0 ? -a : a; }", "int f(int a) { if (a >= 0) return a; return 0 - a; }", K),
    ("int f(int a, int b) { return a < b ? a : b; }",
     "int f(int a, int b) { return b ^ ((a ^ b) & -(a < b)); }", (*K, Input("i", "int"))),
    ("int f(int a) { return a ^ (a >> 1); }", "def f(a):\n    return a ^ a // 2\n", K),
    ("int f(int a) { return a % 2 != 0; }", "int f(int a) { return a & 1; }", K),
    ("int f(int a) { int n = 0; for (int i = 0; i < 32; i++) n += (unsigned)a >> i & 1; return n; }",
     "int f(int a) { unsigned b = a; int n = 0; while (b) { b &= b - 1; n++; } return n; }", K),
]  # fmt: skip


@pytest.mark.parametrize("case", PROVED[:4], ids=range(4))
def test_code_on_numbers_alone_is_proved_for_all_of_them(case: tuple[str, str, Sequence[Input]]) -> None:
    names = ", ".join(i.name for i in case[2])
    proof = said(case[0], case[1], case[2], f"f({names}) -> return")
    known = ("all 32-bit integers", BY_INDUCTION)
    assert proof.status == "proved" and proof.bound in known, proof


def test_lists_and_trees_are_followed_in_every_form() -> None:
    length = "int f(struct node *p) { int n = 0; while (p) { n++; p = p->next; } return n; }"
    recursive = "int f(struct node *p) { return p == NULL ? 0 : 1 + f(p->next); }"
    lists = said(LIST + length, LIST + recursive, (Input("xs", "list"),), "f(list(xs)) -> return", bound=6)
    assert lists.bound == "all lists of length <= 6, all 32-bit integers"
    largest = (
        "int f(struct tree *t, int k) { if (!t) return k; k = f(t->left, k); if (t->value > k) k = t->value;"
    )
    one, other = (largest + end for end in (" return f(t->right, k); }", " k = f(t->right, k); return k; }"))
    both = said(TREE + one, TREE + other, (Input("t", "tree"), *K), "f(tree(t), k) -> return", bound=3)
    assert both.bound == "all trees of at most 3 nodes, all 32-bit integers"


def test_overflow_in_c_beside_python_is_told_apart() -> None:
    c = "int f(int a, int b) { return a + b; }"
    python = "def f(a, b):\n    return a + b\n"
    inputs = (*K, Input("i", "int"))
    assert said(c, python, inputs, "f(k, i) -> return").status == "refuted"
    claim = Claim(
        subject(c, "f(k, i) -> return"), subject(python, "f(k, i) -> return"), domain(inputs), overflow=True
    )
    evidence = prove_claim(claim, 0, Budget.seconds(20))
    assert evidence.proof.status == "proved" and "no overflow happens" in evidence.proof.bound
    assert evidence.raised is not None


def test_an_assumption_is_part_of_the_bound() -> None:
    linear = "int f(int *a, int n, int k) { for (int i = 0; i < n; i++) if (a[i] == k) return 1; return 0; }"
    binary = """int f(int *a, int n, int k) {
        int low = 0, high = n;
        while (low < high) { int m = low + (high - low) / 2; if (a[m] < k) low = m + 1; else high = m; }
        return low < n && a[low] == k;
    }"""
    call = "f(xs, len(xs), k) -> return"
    assert said(linear, binary, XS_K, call).status == "refuted"
    ordered = (Input("xs", "array", frozenset({"sorted"})), *K)
    proof = said(linear, binary, ordered, call)
    assert proof.status == "checked" and proof.bound.endswith("where xs is sorted")


NOT_CONGRUENT = [
    ("i < n", "i <= n - 1"),  # the second overflows for the least of all n
    ("s += a[i]", "s -= a[i]"),
    ("s += a[i]", "s += a[i + 0 * n]"),  # another place, for all that is known
    ("if (a[i] > 0) s = 1", "if (a[i] >= 0) s = 1"),
    ("s = (s + a[i]) / 2", "s = (s + a[i]) >> 1"),
    ("s = i", "s = i + x - x"),  # x may never have been set
    ("a[0] = 1; a[1] = 2", "a[1] = 2; a[0] = 1"),
    ("s = 1; p[0] = 5; s = s + 1", "s = 1; s = s + 1; p[0] = 5"),
    ("char c = n; s = c", "char c = n / 2 * 2; s = c"),
]
CONGRUENT = [
    ("i < n", "n > i"),
    ("s += a[i]", "s = a[i] + s"),
    ("i++", "i += 1"),
    ("s += 2 * a[i]", "s += a[i] * 2"),
    ("if (a[i] > s) s = a[i]", "s = a[i] > s ? a[i] : s"),
    ("if (a[i] > 3 && s) s = 1", "if (!(a[i] <= 3 || s == 0)) s = 1"),
    ("u = u * 33 + 1", "u = (u << 5) + u + 1"),
]
AROUND = """int f(int *a, int n) {
    int s = 0, x; unsigned u = 7; int *p = &s;
    if (n > 5) x = 1;
    for (int i = 0; i < n; i++) { s = n; s = s + (int)(u % 5); }
    return s;
}"""


def around(piece: str, other: str) -> list[str]:
    """Return two functions with a loop, in which one has the first piece where the other has the second."""
    whole = AROUND if piece in AROUND else AROUND.replace("s = n", piece)
    texts = [whole, whole.replace(piece, other)]
    return texts if "p[0]" in piece else [text.replace("int *p = &s;", "") for text in texts]


@pytest.mark.parametrize("pair", NOT_CONGRUENT, ids=range(len(NOT_CONGRUENT)))
def test_loops_whose_rounds_may_differ_are_not_the_same_by_induction(pair: tuple[str, str]) -> None:
    one, other = (subject(text, "f(xs, len(xs)) -> return") for text in around(*pair))
    assert not congruent(one, other, Budget.seconds(5))


@pytest.mark.parametrize("pair", CONGRUENT, ids=range(len(CONGRUENT)))
def test_loops_with_the_same_rounds_are_the_same_for_any_length(pair: tuple[str, str]) -> None:
    one, other = (subject(text, "f(xs, len(xs)) -> return") for text in around(*pair))
    assert one.text != other.text
    evidence = prove_claim(Claim(one, other, domain(XS)), 2, Budget.seconds(20))
    assert evidence.how == "induction" and evidence.proof.status == "proved"


def test_a_helper_that_differs_is_seen_and_one_that_is_not_called_is_left_out() -> None:
    helper = "static int g(int x) { return x + 1; }\n"
    code = "int f(int *a, int n) { int s = 0; for (int i = 0; i < n; i++) s = g(s); return s; }"
    whole = subject(helper + code, "f(xs, len(xs)) -> return")
    wrong = subject(helper.replace("+ 1", "+ 2") + code, "f(xs, len(xs)) -> return")
    assert not congruent(whole, wrong, Budget.seconds(5))
    beside = subject(
        "int h(int x) { return 5; }\n" + helper.replace("x + 1", "1 + x") + code, "f(xs, len(xs)) -> return"
    )
    assert congruent(whole, beside, Budget.seconds(5))


# --- contracts ----------------------------------------------------------------------------------------------

SORTED = """#include <stdbool.h>
bool ensures(const int *in, int n, const int *out, int m) {
    for (int i = 1; i < m; i++) if (out[i - 1] > out[i]) return false;
    return n == m;
}
"""


def promised(code: str, call: str, text: str, inputs: Sequence[Input], bound: int = 4) -> Proof:
    language = "python" if text.startswith("def") else "c"
    own = domain(inputs)
    one = subject(code, call)
    return prove(one, contract(text, language, own, one.gives()), own, bound=bound, budget=Budget.seconds(20))


def test_a_contract_that_does_not_fit_is_refused_in_one_line() -> None:
    with pytest.raises(BadRequest, match="no function named 'ensures'; there are: f"):
        contract("int f(int a) { return a; }", "c", domain(K), "int")
    with pytest.raises(BadRequest, match="takes fewer than 2 values"):
        contract("int ensures(int a) { return a; }", "c", domain(K), "int")


def test_a_contract_is_refuted_or_checked() -> None:
    call = "sort(xs, len(xs)) -> xs"
    assert promised(INSERTION.replace("i = 1", "i = 2"), call, SORTED, XS).status == "refuted"
    assert promised(INSERTION, call, SORTED, XS).status == "checked"
    python = "def ensures(xs, out):\n    return sorted(xs) == out\n"
    assert promised(INSERTION, call, python, XS).status == "checked"


def test_a_precondition_keeps_inputs_out_and_one_that_nothing_meets_proves_nothing() -> None:
    code = "int f(int a) { return 100 / a; }"
    ensures = "int ensures(int a, int out) { return out * a <= 100; }\n"
    assert promised(code, "f(k) -> return", ensures, K).status == "refuted"
    some = "int requires(int a) { return a > 0; }\n" + ensures
    proof = promised(code, "f(k) -> return", some, K)
    assert proof.status == "proved" and proof.bound.endswith("where requires holds")
    never = "int requires(int a) { return a > 0 && a < 0; }\n" + ensures
    assert promised(code, "f(k) -> return", never, K).status == "unknown"


def test_without_a_promise_it_is_enough_to_have_no_fault() -> None:
    own = domain(K)
    one = subject("int f(int a) { return a * a; }", "f(k) -> return")
    assert prove(one, Contract(None), own, budget=Budget.seconds(20)).status == "refuted"
    two = subject("int f(int a) { return a > 40000 || a < -40000 ? 0 : a; }", "f(k) -> return")
    assert prove(two, Contract(None), own, budget=Budget.seconds(20)).status == "proved"


# --- orders -------------------------------------------------------------------------------------------------

MORE_THAN_ORDER = [
    "int f(int *a, int n) { int s = 0; for (int i = 0; i < n; i++) s += a[i]; return s; }",
    "int f(int *a, int n) { return n > 0 && a[0] < n; }",
    "int f(int *a, int n) { return n > 0 ? a[a[0]] : 0; }",
    "int f(int *a, int n) { char c = n > 0 ? a[0] : 0; return c; }",
    "int f(int *a, int n) { unsigned u = n > 0 ? a[0] : 0; return u > 5; }",
    'int f(int *a, int n) { for (int i = 0; i < n; i++) printf("%d", a[i]); return 0; }',
    "int f(int *a, int n) { return n > 1 && a[0] - a[1] > 0; }",
    "int g(int x) { return x * 2; } int f(int *a, int n) { return n > 0 ? g(a[0]) : 0; }",
    "int f(int *a, int n) { int *p = a; long s = 0; while (p < a + n) s ^= *p++; return s; }",
    "int f(int *a, int n) { int i = n > 0 ? a[0] : 0; i++; return i; }",
]


@pytest.mark.parametrize("text", MORE_THAN_ORDER, ids=range(len(MORE_THAN_ORDER)))
def test_code_that_does_more_than_compare_and_move_is_not_settled_by_orders(text: str) -> None:
    one = subject(text, "f(xs, len(xs)) -> return")
    with suppress(Unsupported):
        assert flow(one, domain(XS)) is None
    assert settled(Claim(one, one, domain(XS))) is None


def test_the_flow_of_a_sort_and_of_a_search() -> None:
    found = flow(subject(INSERTION, "sort(xs, len(xs)) -> xs"), domain(XS))
    assert found == Flow((frozenset({"xs"}),), frozenset({(0, 0)}), frozenset(), (True,), False)
    text = """int f(int *a, int n, int k) {
        for (int i = 0; i < n; i++) if (a[i] == k || a[i] == 7) return i;
        return -1;
    }"""
    search = flow(subject(text, "f(xs, len(xs), k) -> return"), domain(XS_K))
    assert search is not None and search.pivots == {7} and search.shown == (False,) and search.tested
    assert all(a != b for a, b in search.pairs)


def test_there_are_as_many_orders_as_weak_orderings() -> None:
    counts = [len(representatives(Plan(True, True, ()), domain(XS), Shape((n,)), 10**5)) for n in range(6)]
    assert counts == [1, 1, 3, 13, 75, 541]


@given(st.lists(st.integers(-3, 4), max_size=4), st.sets(st.integers(-2, 3), max_size=2))
@settings(max_examples=60, deadline=None)
def test_each_row_of_numbers_lies_as_one_of_the_representatives_does(
    row: list[int], pivots: set[int]
) -> None:
    rows = representatives(Plan(True, True, tuple(sorted(pivots))), domain(XS), Shape((len(row),)), 10**5)

    def order(numbers: Sequence[int]) -> list[int]:
        every = [*numbers, *sorted(pivots)]
        return [(x > y) - (x < y) for x, y in product(every, repeat=2)]

    assert order(row) in [order(r) for r in rows]


def test_trees_have_as_many_forms_as_there_are() -> None:
    assert [len(trees(n)) for n in range(7)] == [1, 1, 2, 5, 14, 42, 132]
    searched = Domain((Input("t", "search_tree"), *K), ((-9, 9), (-9, 9)))
    for shape in shapes(searched, 3):
        rows = representatives(Plan(False, True, ()), searched, shape, 10**5)
        assert len(rows) == 7  # below, at and between three values


# --- bits ---------------------------------------------------------------------------------------------------

OPERATORS = ("+", "-", "*", "//", "%", "&", "|", "^", "<<", ">>")
SMALL = st.integers(-40, 40)


@given(SMALL, st.lists(st.tuples(st.sampled_from(OPERATORS), SMALL), min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_numbers_made_of_bits_are_those_of_python(start: int, steps: list[tuple[str, int]]) -> None:
    paths = BitPaths([(start, start)], Budget.seconds(20), solver_context())
    for _ in paths.explore():
        symbolic, plain = paths.unknowns[0], start
        for operator, number in steps:
            if operator in ("//", "%") and number == 0:
                continue
            second = abs(number) % 5 if operator in ("<<", ">>") else number
            scope = {"x": symbolic, "y": plain, "n": second}
            symbolic, plain = (eval(f"{v} {operator} n", {}, scope) for v in "xy")  # our own text
        assert paths.witness(symbolic - plain) is None
        assert paths.witness(symbolic - plain - 1) is not None


def test_paths_and_orders_agree_on_sorts() -> None:
    claim = Claim(
        subject(INSERTION, "sort(xs, len(xs)) -> xs"),
        subject(SELECTION, "sort(xs, len(xs)) -> xs"),
        domain(XS),
    )
    follower = Follower(claim)
    for n in range(5):
        for shape in shapes(claim.domain, n):
            follower.shape(shape, Budget.seconds(20), solver_context())
    assert follower.tally.settled == follower.tally.paths > 24


def test_numbers_that_a_type_cannot_hold_are_narrowed_as_the_engine_does() -> None:
    narrow = "int f(short a) { return a < 0; }"
    wide = "int f(int a) { return a < 0; }"
    proof = said(narrow, wide, K, "f(k) -> return")
    assert proof.status == "refuted" and proof.counterexample is not None
    assert not -(1 << 15) <= int(proof.counterexample[0]) < 1 << 15
