"""The interpreter: what C leaves undefined is reported with its construct, and numbers may be any objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from strategies import cases

from pinball.core.errors import Unsupported
from pinball.core.interpret import call
from pinball.core.program import Program
from pinball.core.semantics import OutOfFuel, Raised, UndefinedBehaviour, quotient, remainder
from pinball.core.spec import Value
from pinball.dsl.assemble import assemble
from pinball.languages.c.lower import lower
from pinball.languages.c.parse import parse as parse_c
from pinball.languages.c.semantics import SEMANTICS as C
from pinball.languages.python.parse import parse as parse_python
from pinball.languages.python.semantics import SEMANTICS as PYTHON

TOP = 2**63 - 1

UNDEFINED = [
    ("signed overflow in +", "int64_t f(int64_t x) { return x + 1; }", [TOP]),
    ("signed overflow in -", "int64_t f(int64_t x) { return -x; }", [-TOP - 1]),
    ("signed overflow in *", "int64_t f(int64_t x) { return x * 3; }", [TOP // 2]),
    ("signed overflow in quot", "int64_t f(int64_t x) { return x / -1; }", [-TOP - 1]),
    ("signed overflow in %", "int64_t f(int64_t x) { return x % -1; }", [-TOP - 1]),
    ("signed overflow in *", "int64_t f(int x) { return x * x; }", [2**16]),
    ("division by zero", "int64_t f(int64_t x) { return 7 / x; }", [0]),
    ("division by zero", "int64_t f(int64_t x) { return 7 % x; }", [0]),
    ("shift", "int64_t f(int64_t x) { return x << 1; }", [-1]),
    ("shift", "int64_t f(int64_t x) { return x >> 64; }", [5]),
    ("uninitialised variable 'y'", "int64_t f(int64_t x) { int64_t y; return x + y; }", [1]),
    ("index out of bounds", "int64_t f(const int64_t *a, size_t n) { return a[n]; }", [(1, 2)]),
    ("index out of bounds", "int64_t f(const int64_t *a, size_t n) { return a[-1] + (int64_t)n; }", [(1, 2)]),
    ("null pointer", "int64_t f(const int64_t *a, size_t n) { return a[0] + (int64_t)n; }", [None]),
    (
        "constant array",
        "int64_t f(const int64_t *a, size_t n) { a[n - 1] = 0; return 0; }",
        [(1, 2)],
    ),
    (
        "uninitialised value",
        "int64_t f(size_t n) { int64_t *a = malloc(n * sizeof *a); int64_t x = a[0]; free(a); return x; }",
        [2],
    ),
    (
        "use after free",
        "int64_t f(size_t n) { int64_t *a = malloc(n * sizeof *a); a[0] = 1; free(a); return a[0]; }",
        [2],
    ),
    (
        "double free",
        "int64_t f(size_t n) { int64_t *a = malloc(n * sizeof *a); free(a); free(a); return 0; }",
        [2],
    ),
    ("what malloc did not return", "int64_t f(int64_t *a, size_t n) { free(a); return (int64_t)n; }", [(1,)]),
    ("leaked", "int64_t f(size_t n) { int64_t *a = malloc(n * sizeof *a); return a == NULL; }", [2]),
    ("without a return", "int64_t f(int64_t x) { if (x > 0) { return 1; } }", [0]),
    (
        "use after free",
        "int64_t *g(int64_t x) { return &x; } int64_t f(int64_t x) { return *g(x); }",
        [1],
    ),
    (
        "result's length",
        "int64_t *f(size_t n, size_t *m) { int64_t *a = malloc((n + 1) * sizeof *a); return a; }",
        [2],
    ),
]


@pytest.mark.parametrize(("text", "source", "arguments"), UNDEFINED)
def test_undefined_behaviour_is_reported_with_its_construct(
    text: str, source: str, arguments: list[Any]
) -> None:
    with pytest.raises(UndefinedBehaviour, match=text):
        call(parse_c(source), "f", arguments, C)


DEFINED = [
    ("int64_t f(int64_t x) { return x + 1; }", [TOP - 1], TOP),
    ("int64_t f(int64_t x) { return x / 2; }", [-7], -3),
    ("int64_t f(int64_t x) { return x % 2; }", [-7], -1),
    ("int64_t f(int64_t x) { return ~x; }", [-TOP - 1], TOP),
    ("size_t f(size_t n) { return n - 1; }", [0], 2**64 - 1),
    ("size_t f(int64_t k) { return (size_t)k; }", [-1], 2**64 - 1),
    ("bool f(int64_t k, size_t n) { return k < n; }", [-1, 5], False),
    ("int64_t f(int64_t x) { return (x > 1) + (x > 2); }", [3], 2),
    ("int64_t f(int64_t x) { return x > 0 ? 1 : x; }", [5], 1),
    (
        "int64_t f(int64_t x) { int64_t i = 0; while (true) { if (i * i >= x) break; i++; } return i; }",
        [10],
        4,
    ),
    ("int64_t f(int64_t x) { int64_t x2 = x; { int64_t x = 5; x2 += x; } return x2 + x; }", [1], 7),
    ("int64_t f(int n) { int s = 0; for (int i = 1; i <= n; i++) s += i; return s; }", [4], 10),
    (
        "int64_t f(int n) { int s = 0; for (int i = 0; i < n; i++) { if (i == 2) continue; s += i; }"
        " return s; }",
        [5],
        8,
    ),
    ("int64_t f(int64_t n) { return n < 2 ? n : f(n - 1) + f(n - 2); }", [9], 34),
    ("void g(int64_t *p) { *p = 7; } int64_t f(int64_t x) { g(&x); return x; }", [1], 7),
    (
        "int64_t f(const int64_t *a, size_t n) { const int64_t *b = a + 1; return b[0] + (int64_t)n; }",
        [(1, 2)],
        4,
    ),
    ("int64_t f(const int64_t *a, size_t n) { (void)a; return (int64_t)n; }", [None], 0),
]


@pytest.mark.parametrize(("source", "arguments", "value"), DEFINED)
def test_defined_c_has_its_value(source: str, arguments: list[Any], value: Any) -> None:
    assert call(parse_c(source), "f", arguments, C).value == value


def test_an_array_in_place_is_seen_afterwards() -> None:
    source = "void f(int *a, int n) { for (int i = 0; i < n; i++) { a[i] *= 2; } }"
    assert call(parse_c(source), "f", [(1, 2, 3)], C).arrays == ((2, 4, 6),)


def test_a_linked_list_can_be_built_walked_and_freed() -> None:
    source = """
    struct node { int64_t value; struct node *next; };
    int64_t f(const int64_t *a, size_t n)
    {
        struct node *head = NULL;
        for (size_t i = 0; i < n; i++) {
            struct node *fresh = malloc(sizeof(struct node));
            if (fresh == NULL) { return -1; }
            fresh->value = a[i];
            fresh->next = head;
            head = fresh;
        }
        int64_t sum = 0;
        while (head != NULL) {
            struct node *next = head->next;
            sum = sum * 10 + head->value;
            free(head);
            head = next;
        }
        return sum;
    }
    """
    assert call(parse_c(source), "f", [(1, 2, 3)], C).value == 321
    with pytest.raises(UndefinedBehaviour, match="leaked"):
        call(parse_c(source.replace("free(head);", "")), "f", [(1, 2, 3)], C)


def test_a_loop_without_end_runs_out_of_fuel() -> None:
    with pytest.raises(OutOfFuel):
        call(parse_c("int64_t f(int64_t x) { while (true) { x = 0; } return x; }"), "f", [1], C, fuel=1000)


def test_a_recursion_without_end_runs_out_of_fuel() -> None:
    with pytest.raises(OutOfFuel):
        call(parse_c("int64_t f(int64_t x) { return f(x); }"), "f", [1], C)


def test_an_unknown_function_is_refused_with_the_choices() -> None:
    with pytest.raises(Unsupported, match="there are: f"):
        call(parse_c("int64_t f(int64_t x) { return x; }"), "g", [1], C)


PYTHON_RUNS: list[tuple[str, list[Any], Any]] = [
    ("def f(xs: list[int]) -> int:\n    return xs[-1]\n", [(1, 2)], 2),
    ("def f(k: int) -> int:\n    return k // 4 - k % 4\n", [-7], -3),
    ("def f(k: int) -> int:\n    return k * k * k\n", [2**62], 2**186),
    ("def f(n: int) -> int:\n    s = 0\n    for i in range(n):\n        s += i\n    return s\n", [5], 10),
    ("def f(n: int) -> int:\n    if n > 0:\n        s = 1\n    else:\n        s = 2\n    return s\n", [0], 2),
    (
        "def f(xs: list[int]) -> int:\n    s = 0\n    for x in xs:\n        s -= x\n    return s\n",
        [(1, 2)],
        -3,
    ),
    ("def f(n: int) -> list[int]:\n    a = [0] * n\n    a[0] = 4\n    return a\n", [2], (4, 0)),
    ("def f(n: int) -> int | None:\n    return None if n < 0 else n\n", [-1], None),
]


@pytest.mark.parametrize(("source", "arguments", "value"), PYTHON_RUNS)
def test_python_has_pythons_meaning(source: str, arguments: list[Any], value: Any) -> None:
    assert call(parse_python(source), "f", arguments, PYTHON).value == value


@pytest.mark.parametrize(
    ("body", "arguments"), [("return xs[5]", [(1,)]), ("return 1 // xs[0]", [(0,)]), ("return min(xs)", [()])]
)
def test_what_python_raises_is_reported_as_raised(body: str, arguments: list[Any]) -> None:
    with pytest.raises(Raised):
        call(parse_python(f"def f(xs: list[int]) -> int:\n    {body}\n"), "f", arguments, PYTHON)


# --- numbers that are not ints ------------------------------------------------------------------------------


def _bare(value: Any) -> int:
    return value.value if isinstance(value, Opaque) else value


class Opaque:
    """A number with operators and nothing else: no hash, no index, no conversion to int."""

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, value: int) -> None:
        self.value = value


def _install(name: str, operation: Callable[[Any, Any], Any]) -> None:
    def forward(self: Opaque, other: Any) -> Any:
        found = operation(self.value, _bare(other))
        return found if isinstance(found, bool) else Opaque(found)

    def backward(self: Opaque, other: Any) -> Any:
        return Opaque(operation(_bare(other), self.value))

    setattr(Opaque, f"__{name}__", forward)
    setattr(Opaque, f"__r{name}__", backward)


for _name in ("add", "sub", "mul", "floordiv", "mod", "lt", "le", "gt", "ge", "eq", "ne"):
    _install(_name, getattr(int, f"__{_name}__"))


def opaque(value: Value) -> Any:
    return tuple(Opaque(v) for v in value) if isinstance(value, tuple) else Opaque(value or 0)


def plain(value: Any) -> Any:
    return tuple(_bare(v) for v in value) if isinstance(value, tuple) else _bare(value)


@settings(max_examples=100, deadline=None)
@given(cases())
def test_numbers_are_used_through_their_operators_only(case: tuple[Program, tuple[Value, ...]]) -> None:
    program, inputs = case
    module = assemble(program)
    for tree, semantics in ((lower(module), C), (module, PYTHON)):
        known = call(tree, "", inputs, semantics)
        strange = call(tree, "", [opaque(value) for value in inputs], semantics)
        assert strange.errno == known.errno
        assert plain(strange.value) == known.value


@pytest.mark.parametrize("a", [-7, -6, 0, 6, 7])
@pytest.mark.parametrize("b", [-3, -1, 2, 3])
def test_quotient_and_remainder_round_towards_zero(a: int, b: int) -> None:
    assert quotient(a, b) == int(a / b)
    assert quotient(a, b) * b + remainder(a, b) == a
    assert plain(quotient(Opaque(a), b)) == quotient(a, b)
