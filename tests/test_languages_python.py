"""The Python that comes out passes ruff and mypy; what the reader refuses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pinball.core.errors import Unsupported
from pinball.core.program import ARRAY, Program, Step
from pinball.core.tree import (
    Binary,
    Expr,
    Function,
    IfElse,
    Index,
    Int,
    IntType,
    Lambda,
    Length,
    Module,
    Null,
    Return,
    Slice,
    Unary,
    Var,
)
from pinball.dsl.assemble import assemble
from pinball.dsl.components import components
from pinball.languages.python import parse, print

LONG = Program(
    (ARRAY, ARRAY),
    (
        Step("HEAD", (0,)),
        Step("TAKE", (2, 1)),
        Step("ACCESS", (2, 3)),
        Step("DROP", (4, 3)),
        Step("SCANL1 (-)", (5,)),
        Step("FILTER (%2==1)", (6,)),
        Step("ZIPWITH (MAX)", (7, 3)),
        Step("MINIMUM", (8,)),
    ),
)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with one file for each component, and a long program's."""
    folder = tmp_path_factory.mktemp("printed")
    for number, component in enumerate(components()):
        count = len(component.argument_types)
        program = Program(component.argument_types, (Step(component.name, tuple(range(count))),))
        (folder / f"f{number}.py").write_text(print.print_module(assemble(program)))
    (folder / "long.py").write_text(print.print_module(assemble(LONG)))
    return folder


def run(folder: Path, *command: str) -> None:
    done = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_ruff_finds_nothing(printed: Path) -> None:
    run(printed, "ruff", "check", "--isolated", "--select", "E,F,I,B,UP,SIM,RUF,C4,PIE,RET,D,ANN", "--ignore",
        "D100,D203,D205,D212,D213,D400,D415,D401,D202", ".")  # fmt: skip
    run(printed, "ruff", "format", "--isolated", "--check", ".")


def test_mypy_finds_nothing(printed: Path) -> None:
    run(printed, "mypy", "--strict", "--config-file=", "--python-version=3.11", ".")


X, Y = Var("x"), Var("y")
EXPRESSIONS: list[tuple[Expr, str]] = [
    (Binary("-", X, Binary("-", Y, X)), "x - (y - x)"),
    (Binary("-", Binary("-", X, Y), X), "x - y - x"),
    (Binary("**", Unary("-", X), Int(2)), "(-x) ** 2"),
    (Unary("-", Binary("**", X, Int(2))), "-x ** 2"),
    (Binary("*", Int(-1), X), "-1 * x"),
    (Unary("not", Binary("and", X, Y)), "not (x and y)"),
    (Binary("and", Binary("<=", Int(0), X), Binary("<", X, Length(Y))), "0 <= x < len(y)"),
    (Binary("and", Binary("<", Int(0), X), Binary("<", Y, X)), "0 < x and y < x"),
    (Binary("==", Binary("<", X, Y), Int(1)), "(x < y) == 1"),
    (Binary("!=", X, Null()), "x is not None"),
    (IfElse(X, Int(1), IfElse(Y, Int(2), Int(3))), "1 if x else 2 if y else 3"),
    (IfElse(IfElse(X, Y, X), Int(1), Int(2)), "1 if (y if x else x) else 2"),
    (Index(Slice(X, None, Int(2)), Int(-1)), "x[:2][-1]"),
    (Lambda(("x",), Binary("+", X, Int(1))), "lambda x: x + 1"),
]


@pytest.mark.parametrize(("expression", "text"), EXPRESSIONS)
def test_an_expression_has_the_parentheses_it_needs(expression: Expr, text: str) -> None:
    assert print.print_expression(expression) == text


REFUSED = [
    ("line 1: a syntax error", "def f(:\n"),
    ("line 1: ClassDef", "class A:\n    pass\n"),
    ("line 2: With", "def f(x: int) -> int:\n    with x:\n        return x\n"),
    ("line 1: FunctionDef", "def f(*xs: int) -> int:\n    return 1\n"),
    ("line 1: arg", "def f(x: str) -> int:\n    return 1\n"),
    ("at line 2", "def f(x: int) -> int:\n    return {1: x}\n"),
    ("at line 2", "def f(x: int) -> int:\n    return x[1:2:3]\n"),
]


@pytest.mark.parametrize(("text", "code"), REFUSED)
def test_what_the_tree_cannot_say_is_refused_with_its_line(text: str, code: str) -> None:
    with pytest.raises(Unsupported, match=text):
        parse.parse(code)


LOOPS = '''def f(xs: list[int], n: int) -> int:
    """Do this and that."""
    total = 0
    for i in range(n):
        if xs[i] < 0:
            continue
        elif xs[i] == 7:
            break
        else:
            total += xs[i]
    while total > 100:
        total //= 2
    return total
'''


@pytest.mark.parametrize("comment", ['says """no"""', "a \\n path", 'the "last"', "plain"])
def test_a_comment_cannot_end_the_docstring(comment: str) -> None:
    module = Module((Function("f", (), IntType(), (Return(Int(1)),), comment),))
    names: dict[str, Any] = {}
    exec(compile(print.print_module(module), "printed", "exec"), names)
    assert names["f"].__doc__.strip() == comment.replace('"""', "'''")


def test_plain_loops_print_as_they_were_read() -> None:
    module = parse.parse(LOOPS)
    assert print.print_module(module) == LOOPS.replace("total //= 2", "total = total // 2")
    assert parse.parse(print.print_module(module)) == module
