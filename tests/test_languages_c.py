"""The C that comes out: its conventions, and what the reader refuses."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from pinball.core.errors import Unsupported
from pinball.core.interpret import call
from pinball.core.program import ARRAY, INT, Program, Step
from pinball.core.tree import Binary, Function, Int, IntType, Module, Return, Unary, Var
from pinball.dsl.assemble import assemble
from pinball.dsl.components import components
from pinball.languages.c import parse, print
from pinball.languages.c.arithmetic import checked
from pinball.languages.c.helpers import SOURCES, functions
from pinball.languages.c.lower import lower
from pinball.languages.c.semantics import SEMANTICS

FIGURE_2 = Program(
    (ARRAY,),
    (Step("FILTER (<0)", (0,)), Step("MAP (*4)", (1,)), Step("SORT", (2,)), Step("REVERSE", (3,))),
)
TWO_BUFFERS = Program((ARRAY,), (Step("SORT", (0,)), Step("REVERSE", (1,)), Step("ZIPWITH (-)", (2, 1))))
DOT_PRODUCT = Program((ARRAY, ARRAY), (Step("ZIPWITH (*)", (0, 1)), Step("SUM", (2,))))


def source(program: Program, name: str = "f") -> str:
    return print.print_module(lower(assemble(program, name)))


def one(name: str) -> Program:
    """Return the program of a single call."""
    component = next(c for c in components() if c.name == name)
    count = len(component.argument_types)
    return Program(component.argument_types, (Step(name, tuple(range(count))),))


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")
def test_gcc_has_no_warning_for_any_component_as_a_file_of_its_own(tmp_path: Path) -> None:
    files = []
    for number, component in enumerate(components()):
        files.append(tmp_path / f"f{number}.c")
        files[-1].write_text(source(one(component.name), f"f{number}"))
    flags = ["-std=c11", "-Wall", "-Wextra", "-Wconversion", "-Wpedantic", "-Werror", "-fsyntax-only"]
    done = subprocess.run(["gcc", *flags, *files], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["SORT", "REVERSE", "FILTER (>0)", "TAKE", "MAP (/2)", "SCANL1 (MIN)"])
def test_erange_is_not_mentioned_where_nothing_can_overflow(name: str) -> None:
    assert "ERANGE" not in source(one(name))


@pytest.mark.parametrize("name", ["SUM", "MAP (+1)", "MAP (*-1)", "MAP (**2)", "ZIPWITH (-)", "SCANL1 (+)"])
def test_erange_is_mentioned_where_something_can_overflow(name: str) -> None:
    text = source(one(name))
    assert "ERANGE if a number does not fit" in text and "errno = ERANGE" in text


def test_a_count_needs_no_memory_and_sets_no_errno() -> None:
    text = source(one("COUNT (>0)"))
    assert "malloc" not in text and "errno" not in text


def test_the_owner_of_a_returned_array_is_named() -> None:
    assert "The caller frees the result" in source(one("SORT"))
    assert "frees" not in source(one("MAXIMUM"))


@pytest.mark.parametrize("count", [-(2**63), *range(-5, 6), 2**63 - 1])
def test_take_and_drop_are_pythons_slices(count: int) -> None:
    taken, dropped = (lower(assemble(one(name))) for name in ("TAKE", "DROP"))
    for length in range(5):
        xs = tuple(range(length))
        assert call(taken, "", [count, xs], SEMANTICS).value == xs[:count]
        assert call(dropped, "", [count, xs], SEMANTICS).value == xs[count:]


def test_an_array_that_is_read_again_under_another_name_is_not_written_over() -> None:
    steps = (Step("SORT", (1,)), Step("TAKE", (0, 2)), Step("MAP (*2)", (3,)), Step("ZIPWITH (-)", (4, 2)))
    module = lower(assemble(Program((INT, ARRAY), steps)))
    assert call(module, "", [2, (5, 3, 4)], SEMANTICS).value == (3, 4)


def test_an_array_that_is_read_again_is_not_written_over() -> None:
    text = source(TWO_BUFFERS)
    assert text.count("malloc(") == 2


@pytest.mark.parametrize("name", ["ZIPWITH (MIN)", "ZIPWITH (*)"])
def test_an_array_paired_with_itself_is_compared_with_nothing(name: str) -> None:
    program = Program((INT, ARRAY), (Step("TAKE", (0, 1)), Step(name, (1, 2))))
    text = source(program)
    assert "xs[i] < xs[i]" not in text and "multiply_overflows" not in text
    assert call(parse.parse(text), "f", [2, (-3, 4, 5)], SEMANTICS).value in ((-3, 4), (9, 16))


def test_a_chain_works_in_one_buffer() -> None:
    text = source(FIGURE_2)
    assert text.count("malloc(") == 1


def test_a_sum_of_what_is_computed_on_the_way_needs_no_memory() -> None:
    assert "malloc" not in source(DOT_PRODUCT)


def test_an_unused_input_is_said_to_be_unused() -> None:
    program = Program((ARRAY, ARRAY), (Step("SORT", (1,)),))
    assert "(void)xs;\n    (void)n;" in source(program)


@pytest.mark.parametrize("helper", SOURCES)
def test_a_helper_prints_as_it_was_written(helper: str) -> None:
    last = parse.parse("void f(void) {}").functions
    assert SOURCES[helper].strip() in print.print_module(Module((*functions({helper}), *last)))


def test_a_long_head_breaks_between_parameters_only() -> None:
    program = Program((ARRAY, ARRAY), (Step("ZIPWITH (+)", (0, 1)),))
    head = source(program, "a_long_name_for_a_function").partition("int64_t *a_long")[2].partition("{")[0]
    assert head.count("\n") == 2 and "size_t *result_n)" in head


def test_a_comment_cannot_end_itself() -> None:
    module = Module((Function("f", (), IntType(), (Return(Int(1)),), "ends here */ int x;"),))
    assert print.print_module(module).count("*/") == 1


def test_a_prototype_is_passed_over() -> None:
    code = "static int g(int x);\nint f(int x) { return g(x); }\nstatic int g(int x) { return x + 1; }"
    assert call(parse.parse(code), "f", [1], SEMANTICS).value == 2


def test_functions_that_call_each_other_get_a_prototype() -> None:
    code = """
    static bool odd(int n);
    static bool even(int n) { return n == 0 || odd(n - 1); }
    static bool odd(int n) { return n != 0 && even(n - 1); }
    int f(int n) { return even(n); }
    """
    text = print.print_module(parse.parse(code))
    assert text.count("static bool odd(int n);") == 1
    assert print.print_module(parse.parse(text)) == text
    assert call(parse.parse(text), "", [7], SEMANTICS).value == 0


REFUSED = [
    ("line 1: a syntax error", "int64_t f( {"),
    ("line 2: union specifier", "int f(int x) { return x; }\nunion u { int a; char b; };"),
    ("line 1: type 'float'", "float f(float x) { return x; }"),
    ("line 2: type 'file_t'", "int f(int x) { return x; }\nint g(file_t *x) { return 0; }"),
    ("line 2: malloc of a size without sizeof", "int f(int n) {\n int *a = malloc(n); free(a); return n; }"),
    ("line 1: a statement before the first case", "int f(int n) { switch (n) { n++; default: return 1; } }"),
    ("line 1: a counter that is read and stepped", "void f(int *a, int i) { a[i++] = i; }"),
    ("line 2: the directive #ifdef", "int n;\n#ifdef N\nint f(int n) { return n; }\n#endif"),
    ("line 2: the macro 'F'", "int n;\n#define F(x) #x\nchar *f(void) { return F(n); }"),
    ("line 1: a call of a computed function", "int f(struct s *p) { return p->go(1); }"),
    ("line 1: free inside an expression", "int f(int *p) { int a = 3 + free(p); return a; }"),
]


@pytest.mark.parametrize(("text", "code"), REFUSED)
def test_what_the_tree_cannot_say_is_refused_with_its_line(text: str, code: str) -> None:
    with pytest.raises(Unsupported, match=text):
        parse.parse(code)


SAME = [
    ("if (!(a == b)) { return 1; }", "if (!(a == b)) {\n        return 1;\n    }"),
    ("return (a - b) - (b - a);", "return a - b - (b - a);"),
    ("return a * (b / a) % b;", "return a * (b / a) % b;"),
    ("return - -a;", "return -(-a);"),
    ("return (a && b) || a;", "return (a && b) || a;"),
    ("return a > b ? a : b > 2 ? b : 1;", "return a > b ? a : b > 2 ? b : 1;"),
    ("return (a > b ? a : b) > 2 ? b : 1;", "return (a > b ? a : b) > 2 ? b : 1;"),
    ("return (a < b) == (b < a);", "return (a < b) == (b < a);"),
    ("for (int i = 0; i < 3; i += 2) a += i;", "for (int i = 0; i < 3; i += 2) {\n        a += i;\n    }"),
    ("a = a / b; a /= b; a <<= 1;", "a = a / b;\n    a /= b;\n    a <<= 1;"),
    ("int64_t c = a, d = b; return c + d;", "int64_t c = a;\n    int64_t d = b;\n    return c + d;"),
]


@pytest.mark.parametrize(("code", "printed"), SAME)
def test_code_prints_in_one_way(code: str, printed: str) -> None:
    text = print.print_module(parse.parse(f"int64_t f(int64_t a, int64_t b) {{ {code} return 0; }}"))
    assert printed in text
    assert print.print_module(parse.parse(text)) == text


@pytest.mark.parametrize("divisor", [1, 2, 3, 4, 7])
@pytest.mark.parametrize("value", [-(2**63), -8, -7, -1, 0, 1, 7, 2**63 - 1])
def test_floor_division_and_remainder_are_pythons(divisor: int, value: int) -> None:
    for operator, wanted in (("//", value // divisor), ("%", value % divisor)):
        checks, expression = checked(Binary(operator, Var("x"), Int(divisor)))
        assert checks == []
        code = f"int64_t f(int64_t x) {{ return {print.print_expression(expression)}; }}"
        assert call(parse.parse(code), "f", [value], SEMANTICS).value == wanted


EDGES = [-(2**63), -(2**63) + 1, -(2**62), -3, -2, -1, 0, 1, 2, 3, 2**62, 2**63 - 2, 2**63 - 1]


@pytest.mark.parametrize("operator", ["+", "-", "*"])
@pytest.mark.parametrize("constant", [-3, -1, 0, 1, 2, 5, None])
def test_a_check_fails_exactly_where_the_operation_overflows(operator: str, constant: int | None) -> None:
    right = Var("y") if constant is None else Int(constant)
    checks, expression = checked(Binary(operator, Var("x"), right))
    tests = "".join(f"if ({print.print_expression(c)}) {{ errno = ERANGE; return 0; }}" for c in checks)
    code = f"int64_t f(int64_t x, int64_t y) {{ {tests} return {print.print_expression(expression)}; }}"
    module = parse.parse(code)
    names = {n for n in SOURCES if f"{n}(" in code}
    module = Module((*functions(names), *module.functions))
    for x in EDGES:
        for y in EDGES if constant is None else [constant]:
            wanted = {"+": x + y, "-": x - y, "*": x * y}[operator]
            outcome = call(module, "f", [x, y], SEMANTICS)
            if -(2**63) <= wanted < 2**63:
                assert (outcome.value, outcome.errno) == (wanted, "")
            else:
                assert outcome.errno == "ERANGE"


def test_a_square_overflows_just_beyond_the_root() -> None:
    checks, _ = checked(Binary("*", Var("x"), Var("x")))
    assert [print.print_expression(check) for check in checks] == ["x > 3037000499 || x < -3037000499"]
    assert 3037000499**2 < 2**63 <= 3037000500**2


def test_a_tree_of_the_upper_storey_is_not_printed() -> None:
    with pytest.raises(Unsupported, match="lower the module first"):
        print.print_expression(Binary("//", Var("x"), Int(2)))
    with pytest.raises(Unsupported):
        checked(Unary("~", Var("x")))
