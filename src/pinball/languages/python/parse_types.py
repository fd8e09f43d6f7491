"""Read annotations and classes of records."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from pinball.core.tree import (
    ArrayType,
    BoolType,
    FloatType,
    FunctionType,
    IntType,
    OptionalType,
    Param,
    Record,
    RefType,
    Type,
    VoidType,
)
from pinball.languages.python.parse_expressions import stop

STRING = ArrayType(IntType(8))
"""A string is an array of characters, as in C."""

_SEQUENCES = ("list", "List", "Sequence", "Iterator", "Iterable", "deque")


def annotation(node: ast.expr, classes: Mapping[str, str]) -> Type:
    """Return the type that an annotation names. Raise ``Unsupported`` with its line for others."""
    match node:
        case ast.Constant(value=None):
            return VoidType()
        case ast.Constant(value=str(text)):
            return annotation(_forward(text, node), classes)
        case ast.Name(id=name):
            return _named(name, node, classes)
        case ast.Subscript(value=ast.Name(id="Optional"), slice=value):
            return _optional(annotation(value, classes))
        case ast.BinOp(left=value, op=ast.BitOr(), right=ast.Constant(value=None)):
            return _optional(annotation(value, classes))
        case ast.Subscript(value=ast.Name(id=name), slice=element) if name in _SEQUENCES:
            return ArrayType(annotation(element, classes))
        case ast.Subscript(
            value=ast.Name(id="Callable"), slice=ast.Tuple(elts=[ast.List(elts=parameters), returns])
        ):
            return FunctionType(
                tuple(annotation(p, classes) for p in parameters), annotation(returns, classes)
            )
        case _:
            raise stop(node, "an annotation outside the tree")


def _named(name: str, node: ast.expr, classes: Mapping[str, str]) -> Type:
    plain: dict[str, Type] = {
        "int": IntType(), "bool": BoolType(), "float": FloatType(), "str": STRING, "None": VoidType(),
        **{sequence: ArrayType(IntType()) for sequence in _SEQUENCES},
    }  # fmt: skip
    if name in classes:
        return RefType(classes[name])
    if name in plain:
        return plain[name]
    raise stop(node, f"the type {name}")


def _optional(value: Type) -> Type:
    """Return ``value`` or none; a reference may be none already."""
    return value if isinstance(value, RefType | FunctionType) else OptionalType(value)


def _forward(text: str, node: ast.expr) -> ast.expr:
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError as error:
        raise stop(node, "an annotation outside the tree") from error


def record(node: ast.ClassDef, classes: Mapping[str, str]) -> Record:
    """Return the record of a dataclass, or of a class that has fields and nothing else.

    The fields are in the order of the constructor's parameters. Raise ``Unsupported`` for methods, base
    classes and fields that begin as something else than a parameter, 0 or none.
    """
    if node.bases or node.keywords or node.name not in classes:
        raise stop(node, f"the class {node.name}")
    fields: list[Param] = []
    for statement in node.body:
        match statement:
            case ast.Expr(value=ast.Constant()) | ast.Pass():
                pass
            case ast.Assign(targets=[ast.Name(id="__slots__")]):
                pass
            case ast.AnnAssign(target=ast.Name(id=name), annotation=kind, value=value) if _plain(value):
                fields.append(Param(name, annotation(kind, classes)))
            case ast.FunctionDef(name="__init__"):
                fields += _constructor(statement, classes[node.name], classes)
            case _:
                raise stop(statement, f"{type(statement).__name__} in a class")
    if not fields:
        raise stop(node, f"the class {node.name} without fields")
    return Record(classes[node.name], tuple(fields))


def _plain(value: ast.expr | None) -> bool:
    return value is None or (isinstance(value, ast.Constant) and value.value in (None, 0, False))


def _constructor(node: ast.FunctionDef, own: str, classes: Mapping[str, str]) -> list[Param]:
    arguments = node.args.args[1:]
    defaults = dict(zip([a.arg for a in reversed(arguments)], reversed(node.args.defaults), strict=False))
    if not all(_plain(value) for value in defaults.values()):
        raise stop(node, "a default other than None and 0")
    types: dict[str, Type] = {}
    for argument in arguments:
        optional = isinstance(default := defaults.get(argument.arg), ast.Constant) and default.value is None
        guess: Type = RefType(own) if optional else IntType()
        types[argument.arg] = annotation(argument.annotation, classes) if argument.annotation else guess
    fields: dict[str, Type] = dict.fromkeys(types, VoidType())
    for statement in node.body:
        match statement:
            case (
                ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)], value=value)
                | ast.AnnAssign(target=ast.Attribute(value=ast.Name(id="self"), attr=name), value=value)
            ):
                fields[name] = _field(value, name, types, own, statement)
            case ast.Expr(value=ast.Constant()):
                pass
            case _:
                raise stop(statement, f"{type(statement).__name__} in a constructor")
    if any(isinstance(kind, VoidType) for kind in fields.values()):
        raise stop(node, "a constructor that does not store its arguments")
    return [Param(name, kind) for name, kind in fields.items()]


def _field(value: ast.expr | None, name: str, types: dict[str, Type], own: str, place: ast.stmt) -> Type:
    match value:
        case ast.Name(id=source) if source == name and source in types:
            return types[source]
        case ast.Constant(value=None):
            return RefType(own)
        case ast.Constant(value=0):
            return IntType()
        case _:
            raise stop(place, "a field that is neither its parameter nor None nor 0")
