"""Hand abstract inputs over to a Python mutant and read its results back. Runs in the guest.

Every function may raise ``Stop`` or what the mutant's own objects raise.
"""

from __future__ import annotations

from typing import Any

from pinball.forge._python.library import BAD_CALL, BOUNDS, CYCLIC, NO_VALUE, OUTPUT, STATE, TYPE, Stop, emit


def _node_class(names: dict[str, Any], references: int) -> tuple[Any, str, list[str]]:
    """Return the class of nodes with that many references, its field for the value and its references."""
    known = STATE.classes.get(references)
    if known is None:
        known = STATE.classes[references] = _found_class(names, references)
    return known


def _found_class(names: dict[str, Any], references: int) -> tuple[Any, str, list[str]]:
    for found in list(names.values()):
        if isinstance(found, type) and found.__module__ == "mutant":
            try:
                fields = vars(found(0))
            except TypeError:
                fields = vars(found())
            empty = [name for name, value in fields.items() if value is None]
            numbers = [name for name, value in fields.items() if type(value) is int]
            if len(empty) == references and numbers:
                return found, numbers[0], empty
    raise Stop(BAD_CALL)


def _build_list(values: Any, names: dict[str, Any]) -> Any:
    made, _, (link,) = _node_class(names, 1)
    head = None
    for item in reversed(values):
        node = made(item)
        setattr(node, link, head)
        head = node
    return head


def _read_list(head: Any, names: dict[str, Any], most: int) -> list[Any]:
    if head is None:
        return []
    _, value, (link,) = _node_class(names, 1)
    out = []
    while head is not None:
        out.append(getattr(head, value))
        if len(out) > most:
            raise Stop(CYCLIC)
        head = getattr(head, link)
    return out


def _build_tree(levels: Any, names: dict[str, Any]) -> Any:
    if not levels or levels[0] is None:
        return None
    made, _, links = _node_class(names, 2)
    row = [made(levels[0])]
    for place, item in enumerate(levels[1:]):
        if item is not None:
            child = made(item)
            setattr(row[place // 2], links[place % 2], child)
            row.append(child)
    return row[0]


def _read_tree(root: Any, names: dict[str, Any], most: int) -> list[Any]:
    if root is None:
        return []
    _, value, (left, right) = _node_class(names, 2)
    row = [root]
    out: list[Any] = []
    for node in row:
        if node is None:
            out.append(None)
            continue
        out.append(getattr(node, value))
        row += [getattr(node, left), getattr(node, right)]
        if len(row) > 2 * most:
            raise Stop(CYCLIC)
    while out and out[-1] is None:
        out.pop()
    return out


def _copy(value: Any) -> Any:
    if type(value) is not list:
        return value
    return [row[:] for row in value] if value and type(value[0]) is list else value[:]


def _size(size: Any, inputs: dict[str, Any]) -> int:
    offset, terms = size
    total: int = offset
    for factor, name, length in terms:
        total += factor * (len(inputs[name]) if length else inputs[name])
    return total


def argument(spec: Any, inputs: dict[str, Any], names: dict[str, Any], kept: dict[str, Any]) -> Any:
    """Return one argument; what can be looked at afterwards is ``kept`` by its name."""
    kind, name, size = spec
    if kind == "value":
        return _size(size, inputs)
    if kind == "emit":
        return emit
    if kind == "null":
        return None
    if kind in ("list", "listref"):
        made = _build_list(inputs[name], names)
    elif kind in ("tree", "treeref"):
        made = _build_tree(inputs[name], names)
    elif kind == "flat":
        made = [item for row in inputs[name] for item in row]
    elif kind == "grid":
        width = _size(size, inputs)
        made = [item for row in inputs[name] for item in [*row, *[0] * (width - len(row))]]
    elif kind == "buffer":
        made = [0] * _size(size, inputs)
    elif kind == "cell":
        made = [0]
    else:
        made = _copy(inputs[name])
    if kind in ("listref", "treeref"):
        made = [made]
    kept[name] = made
    return made


def input_lines(spec: Any, inputs: dict[str, Any]) -> list[str]:
    """Return what a program reads: a line for each argument, one for each row of a matrix."""
    lines = []
    for kind, name, size in spec or ():
        value = _size(size, inputs) if kind == "value" else inputs[name]
        if isinstance(value, list) and value and isinstance(value[0], list):
            lines += [" ".join(map(str, row)) for row in value]
        elif isinstance(value, list):
            lines.append(" ".join(map(str, value)))
        else:
            lines.append(str(value))
    return lines


def _numbers(text: str) -> list[int]:
    """Return all integers in a text."""
    found, word = [], ""
    for character in text + " ":
        if character in "0123456789" or (character == "-" and not word):
            word += character
            continue
        if word not in ("", "-"):
            found.append(int(word))
        word = "-" if character == "-" else ""
    return found


_NUMBERS = frozenset({int, type(None)})


def _plain(value: Any) -> Any:
    """Return a result as numbers, ``None`` and flat lists of these; anything else is no result."""
    kind = type(value)
    if kind is int or kind is float or value is None:
        return value
    if kind is bool:
        return int(value)
    if kind is str:
        return [ord(c) for c in value]
    if kind in (list, tuple):
        if set(map(type, value)) <= _NUMBERS:
            return value
        items = []
        for item in value:
            item = _plain(item)
            items += item if type(item) is list else [item]
        return items
    raise Stop(TYPE)


def flat(value: Any) -> Any:
    """Return the items of nested lists in order; what is no list is its own only item."""
    if not isinstance(value, list):
        return [value]
    if value and isinstance(value[0], list):
        return [item for row in value for item in flat(row)]
    return value


def _drained(value: Any, most: int) -> Any:
    """Return what a generator or another iterable of the library hands out, as a list."""
    if hasattr(value, "__next__") or type(value).__name__ == "deque":
        out = []
        for item in value:
            out.append(item)
            if len(out) > most:
                raise Stop(OUTPUT)
        return out
    return value


def _exact(value: Any, most: int) -> str:
    """Write a value as Python does, so that two nestings differ; booleans as numbers, iterators as lists.

    Only for values of the language itself: what a mutant's own objects say of themselves is no result.
    """
    value = _drained(value, most)
    kind = type(value)
    if kind is bool:
        return repr(int(value))
    if kind in (int, float, str) or value is None:
        return repr(value)
    if kind in (list, tuple):
        inner = ", ".join([_exact(v, most) for v in value])
        return f"[{inner}]" if kind is list else f"({inner},)"
    if kind is dict:
        inner = ", ".join(sorted([f"{_exact(k, most)}: {_exact(v, most)}" for k, v in value.items()]))
        return "{" + inner + "}"
    if kind in (set, frozenset):
        return "{" + ", ".join(sorted([_exact(v, most) for v in value])) + "}"
    raise Stop(TYPE)


_PLAIN = frozenset({int, bool, list, str})


def _most(inputs: dict[str, Any]) -> int:
    """Return how long a result may be before it counts as endless."""
    return 64 + 8 * sum(len(v) if isinstance(v, (list, str)) else 8 for v in inputs.values())


def read_back(
    spec: Any, given: Any, inputs: dict[str, Any], names: dict[str, Any], kept: dict[str, Any]
) -> Any:
    kind, name, cut, size = spec
    if kind == "stdout":
        return _numbers("".join(STATE.out))
    if kind == "printed":
        return _plain("".join(STATE.out))
    if kind == "exact":
        return _plain(_exact(given if name == "return" else kept[name], _most(inputs)))
    if kind == "emitted":
        return _plain(STATE.emitted)
    if kind == "cell":
        return _plain(kept[name][0])
    if kind in ("list", "tree"):
        place = given if name == "return" else kept[name]
        place = place[0] if type(place) is list and place else place
        return _plain((_read_list if kind == "list" else _read_tree)(place, names, _most(inputs)))
    if kind == "value":
        if given is None:
            return None
        fields = [v for v in vars(given).values() if type(v) is int]
        return fields[0]
    if kind in ("array", "set"):
        value = kept[name] if name in kept else names[name]
    else:
        value = given if type(given) in _PLAIN else _drained(given, _most(inputs))
        if value is None:
            raise Stop(NO_VALUE)
    value = _plain(value)
    if cut is not None:
        where, key = cut
        if where == "return":
            count = given
        elif where == "cell":
            count = kept[key][0]
        elif where == "global":
            count = names[key]
        else:
            count = _size(size, inputs)
        if type(count) is not int or not 0 <= count <= len(value):
            raise Stop(BOUNDS)
        value = value[:count]
    return value
