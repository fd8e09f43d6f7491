"""Python's types where the reader could only guess: what a variable is used as says more than its value."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    ArrayType,
    Call,
    Field,
    Function,
    FunctionType,
    IntType,
    Let,
    Module,
    Param,
    RefType,
    Type,
    Var,
)
from pinball.core.walk import rebuild, walk
from pinball.nets.writing.naming import used_as

_INT = IntType()
_ROUNDS = 3


def retyped(module: Module) -> Module:
    """Return a Python module in which no variable counts as an integer that is used as something else."""
    for _ in range(_ROUNDS):
        signatures = {f.name: f.parameters for f in module.functions}
        functions = tuple(_function(f, module, signatures) for f in module.functions)
        if functions == module.functions:
            break
        module = replace(module, functions=functions)
    return module


def _function(function: Function, module: Module, signatures: dict[str, tuple[Param, ...]]) -> Function:
    said = _passed(function, signatures)

    def better(name: str, known: Type) -> Type:
        if known != _INT:
            return known
        match used_as(name, function.body):
            case "ref":
                return _owner(name, function, module)
            case "array":
                return ArrayType(_INT)
            case "function":
                return FunctionType((_INT,), _INT)
            case _:
                return said.get(name, known)

    def change(node: Any) -> Any:
        if isinstance(node, Let):
            found = better(node.name, node.type)
            return node if found is node.type else replace(node, type=found)
        return rebuild(node, change)

    parameters = tuple(replace(p, type=better(p.name, p.type)) for p in function.parameters)
    body = change(function.body)
    return replace(function, parameters=parameters, body=body)


def _passed(function: Function, signatures: dict[str, tuple[Param, ...]]) -> dict[str, Type]:
    """Return what the functions that get a variable say about its type."""
    said: dict[str, Type] = {}
    for node in walk(function.body):
        if isinstance(node, Call):
            for argument, parameter in zip(node.arguments, signatures.get(node.function, ()), strict=False):
                if isinstance(argument, Var) and parameter.type != _INT:
                    said.setdefault(argument.name, parameter.type)
    return said


def _owner(name: str, function: Function, module: Module) -> Type:
    """Return a reference to the record whose field is asked of a variable."""
    for node in walk(function.body):
        if isinstance(node, Field) and node.record == Var(name):
            for record in module.records:
                if any(field.name == node.name for field in record.fields):
                    return RefType(record.name)
    return _INT
