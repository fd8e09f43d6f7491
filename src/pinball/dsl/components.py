"""The list language as data: every call that a program can make, and the slow, clear way to run a program.

A *component* is one of the paper's functions together with its lambda, if it takes one: ``MAP (*2)``. There
are 38; the 34 *attributes* that a net predicts are the 15 functions and the 19 lambdas.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from pinball.core.program import ARRAY, INT, Program
from pinball.core.spec import Value
from pinball.core.tree import Expr, Lambda
from pinball.dsl import lists
from pinball.languages.python.parse import parse_expression

PAPER_LOW, PAPER_HIGH = -256, 255
INT64_LOW, INT64_HIGH = -(2**63), 2**63 - 1

_LAMBDA_TABLES: dict[str, dict[str, Callable[..., Any]]] = {
    "Callable[[int], int]": lists.TRANSFORMS,
    "Callable[[int], bool]": lists.PREDICATES,
    "Callable[[int, int], int]": lists.COMBINERS,
}
_TYPES = {"int": INT, "int | None": INT, "list[int]": ARRAY}


@dataclass(frozen=True, slots=True)
class Component:
    """One callable of the language: a function of ``lists`` with its lambda filled in."""

    name: str
    function: str
    lambda_name: str
    argument_types: tuple[str, ...]
    result_type: str

    @property
    def attributes(self) -> tuple[str, ...]:
        """Return the attributes that a program with this call has: the function and, if any, the lambda."""
        return (self.function, self.lambda_name) if self.lambda_name else (self.function,)

    def call(self, *arguments: Any) -> Any:
        """Apply the Python definition to plain Python values (lists, not tuples)."""
        function = getattr(lists, self.function)
        return function(_lambda(self.lambda_name), *arguments) if self.lambda_name else function(*arguments)


class OutOfRange(ArithmeticError):
    """An intermediate value left the integer range, so that the program has no result on these inputs."""


def _functions() -> dict[str, Callable[..., Any]]:
    return {
        name: value for name, value in vars(lists).items() if name.isupper() and inspect.isfunction(value)
    }


def _lambda(name: str) -> Callable[..., Any]:
    for table in _LAMBDA_TABLES.values():
        if name in table:
            return table[name]
    raise KeyError(name)


@cache
def components() -> tuple[Component, ...]:
    """Return all components in the order of their definition; a component's place here is its number."""
    found = []
    for name, function in _functions().items():
        hints = [str(h) for key, h in function.__annotations__.items() if key != "return"]
        table = _LAMBDA_TABLES.get(hints[0])
        types = tuple(_TYPES[h] for h in (hints[1:] if table else hints))
        result = _TYPES[str(function.__annotations__["return"])]
        for lambda_name in table or ("",):
            label = f"{name} ({lambda_name})" if lambda_name else name
            found.append(Component(label, name, lambda_name, types, result))
    return tuple(found)


@cache
def by_name() -> dict[str, Component]:
    """Return the components by name, ``"MAP (*2)"`` for one with a lambda."""
    return {component.name: component for component in components()}


@cache
def attributes() -> tuple[str, ...]:
    """Return the 34 attribute names: 15 functions, then 19 lambdas, in the order of their definition."""
    lambdas = [name for table in _LAMBDA_TABLES.values() for name in table]
    return (*_functions(), *lambdas)


@cache
def _sources() -> tuple[dict[str, tuple[tuple[str, ...], Expr]], dict[str, Lambda]]:
    """Read ``lists.py``: parameters and body of each function, and the tree of each lambda."""
    functions: dict[str, tuple[tuple[str, ...], Expr]] = {}
    lambdas: dict[str, Lambda] = {}
    for node in ast.parse(inspect.getsource(lists)).body:
        if isinstance(node, ast.FunctionDef):
            statement = node.body[-1]
            assert isinstance(statement, ast.Return) and statement.value is not None
            names = tuple(argument.arg for argument in node.args.args)
            functions[node.name] = (names, parse_expression(statement.value))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict):
            for key, value in zip(node.value.keys, node.value.values, strict=True):
                assert isinstance(key, ast.Constant) and isinstance(key.value, str)
                body = parse_expression(value)
                assert isinstance(body, Lambda)
                lambdas[key.value] = body
    return functions, lambdas


def definition(component: Component) -> tuple[tuple[str, ...], Expr, Lambda | None]:
    """Return a component's tree: parameter names (without the lambda's), body, and the lambda's own tree.

    In the body the lambda is still a ``Call`` of its parameter, or a ``Var`` where it is handed on.
    """
    functions, lambdas = _sources()
    names, body = functions[component.function]
    if not component.lambda_name:
        return names, body, None
    return names[1:], body, lambdas[component.lambda_name]


def lambda_parameter(component: Component) -> str:
    """Return the name under which a function's body calls its lambda, ``""`` if it takes none."""
    return _sources()[0][component.function][0][0] if component.lambda_name else ""


def run(
    program: Program, inputs: Sequence[Value], low: int = INT64_LOW, high: int = INT64_HIGH
) -> tuple[Value, ...]:
    """Return the values of all variables, inputs first; the last one is the output.

    Raise ``OutOfRange`` where an integer leaves [low, high]. This is the twin of the search kernel.
    """
    values: list[Value] = list(inputs)
    for step in program.steps:
        arguments = [values[i] for i in step.arguments]
        values.append(apply(by_name()[step.component], arguments, low, high))
    return tuple(values)


def apply(component: Component, arguments: Sequence[Value], low: int, high: int) -> Value:
    """Return one component's value; NULL if an argument is NULL. Raise ``OutOfRange`` as ``run`` does."""
    if any(argument is None for argument in arguments):
        return None
    result = component.call(*(list(a) if isinstance(a, tuple) else a for a in arguments))
    numbers = result if isinstance(result, list) else [] if result is None else [result]
    if any(not low <= number <= high for number in numbers):
        raise OutOfRange(component.name)
    return tuple(result) if isinstance(result, list) else result
