"""Python whose work stands at the top of the file: the same as a function, so that it can be run."""

from __future__ import annotations

import ast

SCRIPT = "__main__"
FUNCTION = "pinball_script"
_DECLARED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


def as_function(source: str) -> str:
    """Return ``source`` with its statements in ``FUNCTION`` behind its definitions; empty if it is broken.

    What the statements set stays global, and the test for being run as a program holds.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ""
    kept = [node for node in tree.body if isinstance(node, _DECLARED)]
    moved = [_run(node) for node in tree.body if not isinstance(node, _DECLARED)]
    if not moved:
        return ""
    names = sorted({name for node in moved for name in _stored(node)})
    head: list[ast.stmt] = [ast.Global(names=names)] if names else []
    empty = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
    made = ast.FunctionDef(name=FUNCTION, args=empty, body=[*head, *moved], decorator_list=[])
    return ast.unparse(ast.fix_missing_locations(ast.Module(body=[*kept, made], type_ignores=[]))) + "\n"


def _run(node: ast.stmt) -> ast.stmt:
    """Return the statement; the body of ``if __name__ == "__main__"`` always runs."""
    match node:
        case ast.If(test=ast.Compare(left=ast.Name(id="__name__"))):
            return ast.If(test=ast.Constant(True), body=node.body, orelse=node.orelse)
    return node


def _stored(node: ast.AST) -> set[str]:
    """Return the names that a statement sets at the top of the file."""
    found: set[str] = set()
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.Lambda() | ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return found
        case ast.Name(id=name, ctx=ast.Store()):
            return {name}
        case ast.ExceptHandler(name=str(name)):
            found.add(name)
    for child in ast.iter_child_nodes(node):
        found |= _stored(child)
    return found
