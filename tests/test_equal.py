"""Two functions: the same text, agreeing, differing with an input, or not comparable in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import pinball
from pinball.cli import run
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.equal import Code, Equality, Wish, inputs
from pinball.equal.identity import identical
from pinball.equal.shrink import shrink
from pinball.equal.sides import choose
from pinball.equal.small import small
from pinball.forge.seeds import Input

ARRAY, INT = Input("xs", "array"), Input("k", "int")

SORT = "void sort(int *a, int n) { for (int i = 1; i < n; i++) { int k = a[i], j = i - 1; %s } }"
INSERTION = SORT % "while (j >= 0 && a[j] > k) { a[j + 1] = a[j]; j--; } a[j + 1] = k;"
BUBBLE = """
void order(int v[], int len) {
    for (int i = 0; i < len; i++)
        for (int j = 0; j + 1 < len; j++)
            if (v[j] > v[j + 1]) { int t = v[j]; v[j] = v[j + 1]; v[j + 1] = t; }
}
"""


def compared(a: str, b: str, function: str = "", **wish: object) -> Equality:
    return pinball.equal(
        a, b, function=function, wish=Wish(**{"effort": 0.1, **wish}), budget=Budget.seconds(60.0)
    )  # type: ignore[arg-type]


def same_text(a: str, b: str, language: str, function: str = "") -> bool:
    one, other = choose(Code(a, language, "a"), Code(b, language, "b"), function)
    return identical(one, other, renamed=True)


# --- the same text ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        ("int f(int a, int b) { return a - b; }", "int g(int x, int y) { return y - x; }", "c"),
        ("unsigned f(void) { return UINT_MAX; }", "unsigned f(void) { return ULONG_MAX; }", "c"),
        ("int f(int x) { return x + 100; }", "int f(int x) { return x + 101; }", "c"),
        ("int f(int x) { return x + 1; }", "int f(long x) { return x + 1; }", "c"),
        ("typedef int T; int f(T x) { return x; }", "typedef long T; int f(T x) { return x; }", "c"),
        ("double f(double x) { return floor(x); }", "double f(double x) { return ceil(x); }", "c"),
        ("float f(float x) { return sqrtf(x); }", "float f(float x) { return cbrtf(x); }", "c"),
        (
            "#define K n\nint f(int n, int m) { return K; }",
            "#define K n\nint f(int m, int n) { return K; }",
            "c",
        ),
        ('#include "my.h"\nint f(T x) { return x; }', '#include "my.h"\nint f(T x) { return x; }', "c"),
        ("def f(x, y):\n    return f'{x}'\n", "def f(y, x):\n    return f'{x}'\n", "python"),
        ("def f(x):\n    return min(x)\n", "def f(x):\n    return max(x)\n", "python"),
        (
            "from math import floor\ndef f(x):\n    return floor(x)\n",
            "from math import ceil\ndef f(x):\n    return ceil(x)\n",
            "python",
        ),
        (
            "import math\ndef f(x):\n    return math.floor(x)\n",
            "import math\ndef f(x):\n    return math.ceil(x)\n",
            "python",
        ),
        (
            "def f(x):\n    if x:\n        return 1\n        x = 2\n    return 0\n",
            "def f(x):\n    if x:\n        return 1\n    x = 2\n    return 0\n",
            "python",
        ),
    ],
)
def test_texts_that_may_mean_something_else_are_not_the_same(a: str, b: str, language: str) -> None:
    assert not same_text(a, b, language)


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        ("int f(int a, int b) { return a - b; }", "/* minus */ int g(int x,int y){return x-y;}", "c"),
        ("typedef int T; int f(T x) { return x; }", "typedef int U; int g(U y) { return y; }", "c"),
        (
            "def f(a, b):\n    return a - b\n",
            "def g(x, y):\n    '''Minus.'''\n    return x - y  # so\n",
            "python",
        ),
    ],
)
def test_texts_that_differ_in_names_and_comments_are_the_same(a: str, b: str, language: str) -> None:
    assert same_text(a, b, language)


def test_a_renamed_program_is_proved_only_where_it_compiles() -> None:
    assert compared("int f(int a) { return a + b; }", "int f(int c) { return c + b; }").status == "unknown"
    assert compared("int f(int a) { return a + 1; }", "int g(int b) { return b + 1; }").status == "proved"


# --- the hunt -----------------------------------------------------------------------------------------------


def test_an_off_by_one_at_a_large_constant_is_found_as_a_value_and_as_a_length() -> None:
    loop = "for (int i = 0; i < n; i++) if (a[i] < %s && i < %s) c += a[i] > 5;"
    text = "int f(const int *a, int n) { int c = 0; " + loop + " return c; }"
    by_value = compared(text % (100, 90), text % (101, 90))
    assert by_value.status == "different" and by_value.counterexample is not None
    assert by_value.counterexample.inputs == ([100],)
    assert (by_value.counterexample.a, by_value.counterexample.b) == (0, 1)
    by_length = compared(text % (100, 90), text % (100, 91))
    assert by_length.status == "different" and by_length.counterexample is not None
    assert len(by_length.counterexample.inputs[0]) == 91


def test_two_sorts_agree_and_the_bound_says_on_what() -> None:
    found = compared(INSERTION, BUBBLE, bound=4)
    assert found.status == "checked"
    assert found.bound.startswith("proved for all arrays of length <= 4, all 32-bit integers; ")
    assert f"tested beyond that: {found.tests:,} tests; arrays of length <= 4 over -1..1 " in found.bound
    assert found.calls == ("sort(xs, len(xs))", "order(xs, len(xs))")


def test_a_sort_that_leaves_the_first_element_is_told_by_the_smallest_input() -> None:
    found = compared(INSERTION.replace("j >= 0", "j > 0"), BUBBLE)
    assert found.status == "different" and found.counterexample is not None
    assert found.counterexample.inputs == ([1, 0],)
    assert (found.counterexample.a, found.counterexample.b) == ([1, 0], [0, 1])


def test_overflow_in_c_is_no_agreement_with_python() -> None:
    python = "def f(n):\n    return n * 2\n"
    found = compared("int f(int n) { return n * 2; }", python)
    assert found.status == "different" and found.counterexample is not None
    assert found.counterexample.a == "undefined: overflow"
    wrapped = compared("unsigned f(unsigned n) { return n * 2; }", python)
    assert wrapped.status == "different"


def test_numbers_beyond_64_bits_are_not_taken_for_what_is_left_of_them() -> None:
    loop = "for (int i = 0; i < n && i < 90; i++) r *= 3;"
    c = "unsigned long long f(int n) { unsigned long long r = 1; " + loop + " return r; }"
    python = "def f(n):\n    r = 1\n    for i in range(min(n, 90)):\n        r *= 3\n    return r\n"
    found = compared(c, python)
    assert found.status == "different" and found.counterexample is not None
    assert found.counterexample.inputs == (41,)
    assert found.counterexample.b == 3**41


def test_lists_of_python_that_nest_differently_differ() -> None:
    found = compared("def f(a):\n    return [[1], a]\n", "def f(a):\n    return [1, [a]]\n")
    assert found.status == "different"


def test_printed_words_count() -> None:
    text = '#include <stdio.h>\nvoid f(const int *a, int n) { puts(n > 2 ? "%s" : "few"); }'
    assert compared(text % "many", text % "some").status == "different"


def test_what_does_not_end_is_not_called_the_same() -> None:
    found = compared("int f(int n) { while (n == 3) ; return n; }", "int f(int n) { return n; }")
    assert found.status == "unknown"
    assert "did not end within" in found.reason


def test_one_that_is_always_undefined_agrees_with_nothing() -> None:
    text = "int f(int *a, int n) { return n + a[-%s]; }"
    assert compared(text % 1, text % 2).status == "unknown"


def test_broken_code_and_unknown_parameters_are_named() -> None:
    assert "does not compile" in compared("int f(int a) { return b; }", "int f(int a) { return a; }").reason
    found = compared("#include <stdio.h>\nint f(FILE *f) { return 1; }", "int f(int a) { return a; }")
    assert found.status == "unknown" and "FILE" in found.reason


# --- parts --------------------------------------------------------------------------------------------------


def test_small_inputs_are_all_there_and_named() -> None:
    found = small((ARRAY,), 3, 10)
    assert sum(len(t[0]) <= 3 and set(t[0]) <= {-1, 0, 1} for t in found.tests) == 1 + 3 + 9 + 27
    assert found.words == "arrays of length <= 3 over -1..1 and all orders of 1..5"
    trees = small((Input("t", "tree"),), 3, 10)
    assert len(trees.tests) == 1 + 3 + 2 * 9 + 5 * 27
    with pytest.raises(BadRequest, match="--bound 30"):
        small((ARRAY,), 30, 10)


def test_inputs_that_a_type_cannot_hold_are_left_out() -> None:
    assert inputs.fitting([([300], 1), ([3], 1)], [(-128, 127), (0, 9)]) == [([3], 1)]


def test_shrinking_keeps_what_it_is_about() -> None:
    def judged(rows: object) -> list[tuple[int, int]]:
        assert isinstance(rows, list)
        return [(int(sum(1 for v in row[0] if v == 7) >= 2), 0) for row in rows]

    small_one, _ = shrink(([3, 7, 1, 7, 9, 7],), 0, 1, judged, [(-99, 99)], Budget.seconds(5.0))
    assert small_one == ([7, 7],)


# --- the command --------------------------------------------------------------------------------------------


def test_the_command_says_which_function_it_needs_and_what_it_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = tmp_path / "a.c", tmp_path / "b.py"
    one.write_text("int f(int a) { return a; }\nint g(int a) { return a + 1; }\n")
    other.write_text("def h(a):\n    return a\n\n\ndef k(a):\n    return a - 1\n")
    assert run(["equal", str(one), str(other)]) == 2
    assert "choose with --function from: f, g" in capsys.readouterr().err
    assert run(["equal", str(one), str(other), "--function", "f,x"]) == 2
    assert "no function named 'x'; choose from: h, k" in capsys.readouterr().err
    assert run(["equal", str(one), str(tmp_path / "none.c")]) == 2
    assert run(["equal", str(one), str(other), "--function", "f,h", "--seconds", "60"]) == 0
    assert capsys.readouterr().out.startswith("proved: all 32-bit integers; ")
    assert run(["equal", str(one), str(other), "--function", "g,k", "--seconds", "60", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["status"] == "different"
    assert found["counterexample"] == {"inputs": [0], "a": 1, "b": -1}


def test_strings_are_made_of_the_characters_in_the_texts() -> None:
    text = "int f(const char *s) { int n = 0; for (; *s; s++) if (*s == '#'%s) n++; return n; }"
    found = compared(text % " || *s == '~'", text % "")
    assert found.status == "different" and found.counterexample is not None
    assert found.counterexample.inputs == ("~",)
