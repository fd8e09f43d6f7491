"""The Python that comes out passes ruff and mypy; what the reader refuses."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random
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
from pinball.languages.python.style import Style, random_style

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
    ("line 1: the class A without fields", "class A:\n    pass\n"),
    ("line 1: the class A", "class A(B):\n    x: int = 0\n"),
    ("line 2: FunctionDef in a class", "class A:\n    def push(self, x):\n        self.x = x\n"),
    ("line 2: a default other than None", "class A:\n    def __init__(self, x=3):\n        self.x = x\n"),
    ("line 2: With", "def f(x: int) -> int:\n    with x:\n        return x\n"),
    ("line 1: FunctionDef", "def f(*xs: int) -> int:\n    return 1\n"),
    ("line 1: the type bytes", "def f(x: bytes) -> int:\n    return 1\n"),
    ("line 2: Dict", "def f(x: int) -> int:\n    return {1: x}\n"),
    ("line 2: a slice step", "def f(x: int) -> int:\n    return x[1:2:3]\n"),
    ("line 2: FunctionDef", "def f(x):\n    def g(y):\n        return y\n    return g(x)\n"),
    ("line 1: a default argument", "def f(x, y=0):\n    return x\n"),
    ("line 2: the operator Div", "def f(x):\n    return x / 2\n"),
    ("line 2: the method format", "def f(x):\n    return x.format()\n"),
    ("line 3: a tuple", "def f(x):\n    y = 1\n    a, b, c = x, y\n"),
    (
        "line 3: a loop over xs",
        "def f(xs):\n    y = 1\n    for a in xs:\n        pass\n    else:\n        y = 2\n",
    ),
    ("line 2: Try", "def f(x):\n    try:\n        return x\n    finally:\n        pass\n"),
    ("line 1: Import", "import os\n"),
    ("line 2: a call inside a chained", "def f(x, g):\n    return 1 < g(x) < 3\n"),
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
    assert print.print_module(module) == LOOPS
    assert parse.parse(print.print_module(module)) == module


PEOPLE = {
    "a class with a constructor": """
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def turn(head):
    previous = None
    while head is not None:
        previous, head.next, head = head, previous, head.next
    return previous


def push(head, value):
    return Node(value, head)
""",
    "swaps, slices and methods": """
LIMIT = 100
count = 0


def sort(xs):
    for end in range(len(xs) - 1, 0, -1):
        for i in range(end):
            if xs[i] > xs[i + 1]:
                xs[i], xs[i + 1] = xs[i + 1], xs[i]


def odd(xs, k):
    global count
    out = []
    for i, x in enumerate(xs):
        if x % 2 == 1 and x not in out or i == LIMIT:
            out.append(x)
            count += 1
    xs[:] = out[::-1]
    table = [[0] * 3 for _ in range(k)]
    seen = [False] * (k + 1)
    table[0][0] //= 2
    return sorted(out, reverse=True)[:k]
""",
    "a generator and a queue": """
from collections import deque


class TreeNode:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def inorder(root):
    if root is not None:
        yield from inorder(root.left)
        yield root.value
        yield from inorder(root.right)


def levels(root, emit):
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node:
            emit(node.value)
            queue.append(node.left)
            queue.append(node.right)
""",
    "a program that reads and prints": """
def main():
    n = int(input())
    words = input().split()
    xs = [int(w) for w in words]
    while True:
        if not xs:
            break
        print(xs.pop(), end=" " if n > 1 else "\\n")
    print("that's \\\\ it", -n ** 2, any(x > 0 for x in xs), "'" in words)
""",
}


def plain(text: str, **changes: Any) -> str:
    usual = Style(annotations=False, records="class", defaults=False)
    return print.print_module(parse.parse(text), replace(usual, **changes))


@pytest.mark.parametrize("name", PEOPLE)
def test_what_people_write_prints_as_it_was_read(name: str) -> None:
    assert plain(PEOPLE[name]) == PEOPLE[name][1:]


@pytest.mark.parametrize("name", PEOPLE)
def test_the_tree_is_the_same_after_every_style_that_keeps_the_types(name: str) -> None:
    module, rng = parse.parse(PEOPLE[name]), Random(3)
    for style in [Style(), *(replace(random_style(rng), annotations=True) for _ in range(20))]:
        text = print.print_module(module, style)
        again = parse.parse(text)
        assert again == module, text
        assert print.print_module(again, style) == text


def test_types_are_inferred_from_use() -> None:
    module = parse.parse(PEOPLE["a generator and a queue"])
    text = print.print_module(module)
    assert "def inorder(root: TreeNode | None) -> Iterator[int]:" in text
    assert "def levels(root: TreeNode | None, emit: Callable[[int], None]) -> None:" in text
    assert "from collections import deque" in text


def test_a_printer_that_remembers_prints_what_a_fresh_one_prints() -> None:
    module = parse.parse(PEOPLE["swaps, slices and methods"])
    printer = print.Printer(Style(indentation=2))
    printer.module(module)
    for number, function in enumerate(module.functions):
        shorter = replace(function, body=function.body[1:])
        changed = (*module.functions[:number], shorter, *module.functions[number + 1 :])
        other = replace(module, functions=changed)
        assert printer.module(other) == print.print_module(other, Style(indentation=2))
    assert printer.module(module) == print.print_module(module, Style(indentation=2))


def test_a_style_says_its_name() -> None:
    assert Style().name() == "pep8"
    assert Style(indentation=2, records="class").name() == "indentation=2,records=class"
