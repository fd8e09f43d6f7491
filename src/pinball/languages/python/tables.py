"""What the reader and the printer agree on: operators, known names, where they are imported from."""

from __future__ import annotations

import ast
import re

BINARY: dict[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>",
}  # fmt: skip
COMPARE: dict[type[ast.AST], str] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
    ast.Is: "==", ast.IsNot: "!=",
}  # fmt: skip
BUILTINS = frozenset({"min", "max", "sum", "sorted", "abs"})

CONTAINS = "__contains__"
"""``x in xs`` is ``Method(xs, CONTAINS, (x,))``, which is what Python makes of it."""

METHODS = frozenset({
    "append", "pop", "insert", "extend", "reverse", "sort", "copy", "clear", "index", "count", "remove",
    "popleft", "appendleft", "split", "join", "strip", "lower", "upper", "isdigit", "isalpha", "isspace",
})  # fmt: skip
KEYWORDS = frozenset({"end", "sep", "reverse", "key", "default"})
"""Arguments that may be named: such an argument is ``Assigned(Var(name), value)``."""

MODULES = {
    "accumulate": "itertools", "deque": "collections", "dataclass": "dataclasses", "gcd": "math",
    "isqrt": "math", "heappush": "heapq", "heappop": "heapq", "heapify": "heapq", "reduce": "functools",
    "Iterator": "collections.abc", "Callable": "collections.abc",
}  # fmt: skip
"""The module that each known library name comes from; the printer writes the imports again."""

IMPORTABLE = frozenset({*MODULES.values(), "typing", "__future__"})


def class_name(record: str) -> str:
    """Return the class of a record: ``tree_node`` is ``TreeNode``."""
    return "".join(part.capitalize() for part in record.split("_"))


def record_name(name: str) -> str | None:
    """Return the record of a class, or ``None`` for a name from which ``class_name`` does not lead back."""
    record = "_".join(re.findall(r"[A-Z][a-z0-9]*", name)).lower()
    return record if record and class_name(record) == name else None
