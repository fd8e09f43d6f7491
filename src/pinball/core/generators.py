"""Generators of Python that can be run at once, because only what they yield can be seen of them."""

from __future__ import annotations

from pinball.core.tree import Assign, Call, Function, InitList, Let, Method, Unpack, Var
from pinball.core.walk import walk


def only_yields(function: Function) -> bool:
    """Tell whether a generator changes nothing but its own variables and calls nothing but itself."""
    lists: dict[str, bool] = {p.name: False for p in function.parameters}
    for node in walk(function.body):
        if isinstance(node, Let):
            lists[node.name] = lists.get(node.name, True) and isinstance(node.value, InitList)
        if isinstance(node, Assign) and isinstance(node.target, Var):
            lists[node.target.name] = False
    for node in walk(function.body):
        match node:
            case Assign(target=target) if not isinstance(target, Var):
                return False
            case Call(function=name) if name not in ("range", function.name):
                return False
            case Unpack():
                return False
            case Method(object=Var(name=name)) if lists.get(name, False):
                pass
            case Method(name=name) if name not in ("__contains__", "count", "index"):
                return False
    return True
