"""Python without detours that change nothing, so that the judge sees one spelling of one program.

Branches that are always or never taken, code that is never reached, variables that nobody reads, doubled and
turned comparisons, and functions that only pass on or return one expression to one caller.
"""

from __future__ import annotations

import ast
from collections import Counter
from typing import Any

_TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.Eq, ast.NotEq: ast.NotEq, ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE,
}  # fmt: skip
_OPPOSITE: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_LEAVES = (ast.Return, ast.Break, ast.Continue, ast.Raise)
_BLOCKS = ("body", "orelse", "finalbody")


def plain(source: str) -> str:
    """Return the plain spelling of a program; the text as it is where there is nothing to change."""
    try:
        tree = ast.parse(source)
        before = ast.dump(tree)
        _Plain().visit(tree)
        _functions(tree)
        return source if ast.dump(tree) == before else ast.unparse(ast.fix_missing_locations(tree)) + "\n"
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return source


class _Plain(ast.NodeTransformer):
    """Expressions and blocks, from the inside out."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        for name in _BLOCKS:
            block = getattr(node, name, None)
            if isinstance(block, list) and block:
                found = _block(block)
                setattr(node, name, found or ([ast.Pass()] if name == "body" else []))
        if isinstance(node, ast.For | ast.While):
            node.body = _without_last(node.body, ast.Continue)
        if isinstance(node, ast.FunctionDef):
            node.body = _read_only(node, node.body)
            if isinstance(node.body[-1], ast.Return) and node.body[-1].value is None:
                node.body = _without_last(node.body, ast.Return)
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        self.generic_visit(node)
        return _not(node.operand) if isinstance(node.op, ast.Not) else node

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        self.generic_visit(node)
        turned = _TURNED.get(type(node.ops[0]))
        right = node.comparators[0]
        if (
            len(node.ops) == 1
            and turned
            and isinstance(node.left, ast.Constant) > isinstance(right, ast.Constant)
        ):
            return ast.Compare(left=right, ops=[turned()], comparators=[node.left])
        return node

    def visit_While(self, node: ast.While) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.While(
                test=ast.Constant(value=True), body=[ast.If(test=stop, body=[ast.Break()], orelse=[]), *rest]
            ):
                if rest:
                    return ast.While(test=_not(stop), body=rest, orelse=node.orelse)
        return node


def _not(test: ast.expr) -> ast.expr:
    """Return the opposite of a test."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            return inner
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _OPPOSITE:
            return ast.Compare(left=left, ops=[_OPPOSITE[type(op)]()], comparators=[right])
    return ast.UnaryOp(op=ast.Not(), operand=test)


def _block(block: list[Any]) -> list[Any]:
    """Return statements without those that never run or do nothing."""
    found: list[Any] = []
    for node in block:
        match node:
            case ast.If(test=ast.Constant(value=value)):
                found += _block(node.body if value else node.orelse)
            case ast.If(body=[ast.Pass()], orelse=[_, *_]):
                found.append(ast.If(test=_not(node.test), body=node.orelse, orelse=[]))
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name(id=same)) if name == same:
                continue
            case _:
                found.append(node)
        if found and isinstance(found[-1], _LEAVES):
            break
    return found


def _without_last(block: list[Any], kind: type[ast.stmt]) -> list[Any]:
    return block[:-1] if len(block) > 1 and isinstance(block[-1], kind) else block


def _read_only(function: ast.FunctionDef, block: list[Any]) -> list[Any]:
    """Drop constants that nobody reads, and put a test that is named just before it in its place."""
    loads = Counter(
        n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)
    )
    stores = Counter(
        n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    )
    kept = {name for n in ast.walk(function) if isinstance(n, ast.Global | ast.Nonlocal) for name in n.names}

    def clean(rows: list[Any]) -> list[Any]:
        found: list[Any] = []
        for node in rows:
            for name in _BLOCKS:
                inner = getattr(node, name, None)
                if isinstance(inner, list) and inner and not isinstance(node, ast.FunctionDef | ast.ClassDef):
                    setattr(node, name, clean(inner) or ([ast.Pass()] if name == "body" else []))
            last = found[-1] if found else None
            match last, node:
                case ast.Assign(targets=[ast.Name(id=name)]), ast.If(test=ast.Name(id=read)) if name == read:
                    if loads[name] == 1 and stores[name] == 1:
                        node.test = last.value
                        found.pop()
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant()) if (
                    name not in loads and name not in kept
                ):
                    continue
            found.append(node)
        return found

    return clean(block) or [ast.Pass()]


# --- functions that only pass on --------------------------------------------------------------------------


def _functions(tree: ast.Module) -> None:
    """Put functions of one expression in the place of their only call, and drop those that only pass on."""
    for node in [n for n in tree.body if isinstance(n, ast.FunctionDef)]:
        calls = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == node.name]
        own = [n for n in ast.walk(node) if isinstance(n, ast.Name) and n.id == node.name]
        passed = _passes_on(tree, node)
        if passed is not None:
            tree.body.remove(node)
            _renamed(tree, passed.name, node.name)
            passed.name = node.name
        elif len(calls) == 1 and not own:
            _Inlined(node).visit(tree)


def _passes_on(tree: ast.Module, node: ast.FunctionDef) -> ast.FunctionDef | None:
    """Return the function that ``node`` calls with its own parameters, if it does nothing else."""
    names = [a.arg for a in node.args.args]
    match node.body:
        case [ast.Return(value=ast.Call(func=ast.Name(id=name), args=given, keywords=[]))]:
            pass
        case [ast.Expr(value=ast.Call(func=ast.Name(id=name), args=given, keywords=[]))]:
            pass
        case _:
            return None
    inner = [n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == name and n is not node]
    same = (
        [a.id for a in given if isinstance(a, ast.Name)]
        == names
        == [a.arg for f in inner[:1] for a in f.args.args]
    )
    inside = sum(isinstance(n, ast.Name) and n.id == name for f in inner for n in ast.walk(f))
    everywhere = sum(isinstance(n, ast.Name) and n.id == name for n in ast.walk(tree))
    return inner[0] if len(inner) == 1 and same and everywhere == inside + 1 else None


def _renamed(tree: ast.AST, old: str, new: str) -> None:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id == old:
            node.id = new


class _Inlined(ast.NodeTransformer):
    """Puts the expression that a function returns in the place of its call."""

    def __init__(self, function: ast.FunctionDef) -> None:
        self.function, self.done = function, False

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        names = [a.arg for a in self.function.args.args]
        match node.func, self.function.body:
            case ast.Name(id=name), [ast.Return(value=ast.expr() as value)] if name == self.function.name:
                if len(names) == len(node.args) and not node.keywords and not isinstance(value, ast.Lambda):
                    self.done = True
                    return _Filled(dict(zip(names, node.args, strict=True))).visit(value)  # type: ignore[no-any-return]
        return node

    def visit_Module(self, node: ast.Module) -> ast.Module:
        self.generic_visit(node)
        if self.done:
            node.body.remove(self.function)
        return node


class _Filled(ast.NodeTransformer):
    """Puts arguments in the place of parameters."""

    def __init__(self, given: dict[str, ast.expr]) -> None:
        self.given = given

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.given.get(node.id, node)
