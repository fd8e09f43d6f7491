"""Guess how a Python function is called: from its parameters' names, notes of types and uses.

Every guess is an *adapter*, a function behind the program that hands the inputs over and returns what is to
be looked at, so that one guest runs all guesses of one shape.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, product

from pinball.forge.calls import parse
from pinball.measure.calling import Guess, programs
from pinball.measure.pyscript import FUNCTION, SCRIPT
from pinball.measure.worlds import names

MOST = 24
_NONE = -(1 << 40)
"""Stands for None where a number is looked at: a search that found nothing may say so."""
_MOST_ROWS = 8
_ADAPTER = "pinball_adapter"
_OURS = "pinball_given"
_HEADS = ("head", "root", "first", "front", "start", "top")
_ITEMS = ("items", "data", "elements", "values", "array", "arr", "list", "nums", "queue", "stack")
_NODE = re.compile(r"node|root|head|curr?$|current|tree|subtree|^t$", re.IGNORECASE)
_FUNCTION = re.compile(
    r"^(fn?|func|function|visit(or)?|callback|cb|emit|action|pred(icate)?|keep|op|cmp|compare|less|apply|handle)$"
)
_GIVEN = (
    (1, "lambda x: x % 2 == 0", "x % 2 == 0"),
    (1, "lambda x: 2 * x + 1", "2 * x + 1"),
    (2, "lambda x, y: (x > y) - (x < y)", "x compared to y"),
    (2, "lambda x, y: x < y", "x < y"),
)
"""Functions of ours to hand over: how many parameters, the text, and how people write it."""
_LENGTH = re.compile(r"^(n|m|size|length|count)$|len|size", re.IGNORECASE)
_LOW = re.compile(r"^(l|lo|i|p|s)$|low|left|start|beg|first", re.IGNORECASE)
_HIGH = re.compile(r"^(h|hi|r|j|q|e)$|high|right|end|last", re.IGNORECASE)
_FILLED = re.compile(
    r"out|res|seen|order|visited|acc|values|path|ans|into|found|dst|dest|target|buf|copy|new|^b$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Function:
    """A function with its class, its parameters that have no default, and the text of each one's type."""

    name: str
    owner: str
    parameters: tuple[str, ...]
    notes: tuple[str, ...]
    body: str
    source: str
    yields: bool
    returns: bool


def python_guesses(source: str, name: str) -> tuple[list[Guess], str]:
    """Return the ways to run a function, the likely ones first, and why there are none.

    Of a script, ``source`` is what ``pyscript.as_function`` makes of it.
    """
    if name == SCRIPT:
        reads = re.search(r"\binput\(|\bstdin\b", source) is not None
        return (list(programs(FUNCTION)), "") if reads else ([], "reads no input")
    if name.rpartition(".")[2].startswith("__"):
        return [], "a method that every record has"
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return [], "its text does not parse"
    found = _find(tree, source, name)
    if found is None:
        return [], "not found as a function"
    if not found.parameters and not found.owner and re.search(r"\binput\(|\bstdin\b", source):
        return list(programs(found.name)), ""
    made: dict[tuple[str, str], Guess] = {}
    for rank, (parts, kinds) in enumerate(_rows(found)):
        for guess in _with_ours(found, parts, _calls(found, parts, kinds, rank)):
            made.setdefault((guess.call.text, guess.source), guess)
    return list(made.values())[:MOST], "" if made else "no call fits its parameters"


def _find(tree: ast.Module, source: str, name: str) -> _Function | None:
    owner, _, last = name.rpartition(".")
    body: Sequence[ast.stmt] = tree.body
    if owner:
        classes = [n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == owner]
        if not classes:
            return None
        body = classes[-1].body
    nodes = [n for n in body if isinstance(n, ast.FunctionDef) and n.name == last]
    if not nodes:
        return None
    node = nodes[-1]
    given = [*node.args.posonlyargs, *node.args.args]
    plain = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in node.decorator_list)
    given = given[1:] if owner and not plain else given
    needed = given[: len(given) - len(node.args.defaults)] if node.args.defaults else given
    inner = list(ast.walk(node))
    return _Function(
        name=last,
        owner=owner,
        parameters=tuple(a.arg for a in needed),
        notes=tuple(ast.unparse(a.annotation) if a.annotation else "" for a in needed),
        body=ast.unparse(node),
        source=source,
        yields=any(isinstance(n, ast.Yield | ast.YieldFrom) for n in inner),
        returns=any(isinstance(n, ast.Return) and n.value is not None for n in inner),
    )


# --- parts ------------------------------------------------------------------------------------------------


def _rows(found: _Function) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield the parts of the parameters with the kinds of the inputs, the likely ones first."""
    choices = [list(_choices(found, p, note)) for p, note in zip(found.parameters, found.notes, strict=True)]
    held = _held(found)
    rows = []
    for row in islice(product(*choices), 4000):
        parts = tuple(part for part, _ in row)
        kinds = _kinds(parts, held)
        if kinds is not None:
            rows.append((sum(cost for _, cost in row), parts, kinds))
    for _, parts, kinds in sorted(rows, key=lambda r: r[0])[:_MOST_ROWS]:
        yield parts, kinds


def _choices(found: _Function, name: str, note: str) -> Iterator[tuple[str, int]]:
    """Yield the parts that a parameter may play with their costs."""
    word, body = re.escape(name), found.body
    nodes = re.search(rf"\b{word}\.(next|link|nxt|rest|tail)\b", body) is not None
    branches = re.search(rf"\b{word}\.(left|right|lchild|rchild)\b", body) is not None
    sequence = re.search(
        rf"\b{word}\[|\blen\({word}\)|\bin (enumerate\(|reversed\(|sorted\(|iter\()?{word}\b"
        rf"|\b{word}\.(append|pop|sort|insert|remove|reverse|copy|index|extend)\b|\*{word}\b",
        body,
    )
    low_note = note.lower()
    if "callable" in low_note or _is_called(found, name):
        yield ("fn", 0)
        yield ("emit", 0)
        return
    if low_note in ("int", "float"):
        yield from _integers(name)
        return
    if low_note == "str":
        yield ("s", 0)
        return
    linked = re.search(r"\.(next|link|nxt)\b", found.source) is not None
    if not sequence and not low_note and re.search(rf"\({word}[,)]|, {word}\)", body):
        yield ("tree", 0 if ".left" in found.source else 8)
        yield ("list", 0 if linked else 8)
        yield ("xs", 1)
    if nodes or branches or "node" in low_note:
        kind = "tree" if branches or "tree" in low_note else "list"
        yield (kind, 0)
        yield ("tree" if kind == "list" else "list", 4)
        return
    if "list[list" in low_note or re.search(rf"\b{word}\[\w+\]\[", body):
        yield ("matrix", 0)
        return
    if "list" in low_note or "sequence" in low_note or sequence:
        yield ("xs", 0)
        if found.parameters[0] != name:
            fills = re.search(rf"\b{word}\[[^\]]*\] = ", body) is not None
            yield ("filled" if fills else "out", 1 if _FILLED.search(name) else 4)
        yield ("s", 4)
        yield ("matrix", 5)
        if low_note:
            return
    yield from ((part, cost + (4 if sequence else 0)) for part, cost in _integers(name))
    if _FUNCTION.match(name) and not sequence:  # handed on to what calls it
        yield ("emit", 0)
        yield ("fn", 1)
    if not sequence:
        yield ("xs", 3)
        yield ("list", 2 if linked else 8)
        yield ("tree", 2 if ".left" in found.source else 8)
        yield ("s", 5)


def _is_called(found: _Function, name: str) -> bool:
    """Tell whether a parameter is a function: it is called, or handed to what calls it."""
    word = re.escape(name)
    return (
        re.search(rf"(?<![.\w]){word}\(|\b(map|filter|reduce)\({word},|\bkey={word}\b", found.body)
        is not None
    )


def _takes(found: _Function, name: str) -> int:
    """Return how many arguments a parameter that is a function is called with; 1 where it is not seen."""
    called = re.search(rf"(?<![.\w]){re.escape(name)}\(([^()]*)\)", found.body)
    reduces = re.search(rf"\breduce\({re.escape(name)},", found.body)
    return 1 + called[1].count(",") if called else 2 if reduces else 1


def _integers(name: str) -> Iterator[tuple[str, int]]:
    yield ("k", 0)
    yield ("i", 1)
    yield ("len", 1 if _LENGTH.search(name) else 4)
    yield ("zero", 0 if _LOW.search(name) else 4)
    yield ("last", 0 if _HIGH.search(name) else 4)
    yield ("end", 2 if _HIGH.search(name) else 5)


def _kinds(parts: Sequence[str], held: str) -> tuple[str, ...] | None:
    """Return the kinds of the inputs that parts need, nothing where they do not fit together."""
    count = {part: parts.count(part) for part in parts}
    order: tuple[str, ...] = ("xs", "list", "tree", "matrix", "s")
    main = [p for p in order if p in count]
    if len(main) > 1 or any(
        count.get(p, 0) > 1 for p in ("fn", "emit", "tree", "matrix", "k", "i", "len", "zero", "last", "end")
    ):
        return None
    if ("i" in count and "k" not in count) or count.get("out", 0) + count.get("filled", 0) > 1:
        return None
    if held:
        if main:
            return None
        main, count = [held], {**count, held: 1}
    spans = count.get("len", 0) + count.get("last", 0) + count.get("end", 0)
    if not main:
        ints = ("int",) * (("k" in count) + ("i" in count))
        return ints if ints and not spans and not {"out", "filled"} & set(count) else None
    if spans > 1 or ("zero" in count and not spans) or count[main[0]] > 2:
        return None
    if main[0] in ("list", "tree") and spans:
        return None
    kind = {"xs": "array", "s": "string"}.get(main[0], main[0])
    return (kind,) * count[main[0]] + ("int",) * (("k" in count) + ("i" in count))


def _made_by(found: _Function, words: Sequence[str]) -> str:
    """Return the field of the function's class that holds its data."""
    body = re.search(rf"class {re.escape(found.owner)}\b.*?(?=\nclass |\Z)", found.source, re.DOTALL)
    text = body.group() if body else ""
    return next(
        (w for w in words for p in ("", "_", "__") if re.search(rf"self\.{p}{w} *(:[^=\n]*)?= ", text)), ""
    )


def _held(found: _Function) -> str:
    """Return the part that the object itself plays: list, tree, xs, or nothing."""
    if not found.owner or "self." not in found.body:
        return ""
    head, items = _made_by(found, _HEADS), _made_by(found, _ITEMS)
    if not re.search(rf"\bself\._*({head or items})\b", found.body) and any(
        map(_NODE.search, found.parameters)
    ):
        return ""  # it is given a node, and knows its object by name only
    if head:
        return "tree" if head == "root" or ".left" in found.body else "list"
    return "xs" if items else ""


# --- adapters ---------------------------------------------------------------------------------------------


def _with_ours(found: _Function, parts: Sequence[str], calls: Iterable[Guess]) -> Iterator[Guess]:
    """Yield the calls; where a function is to be handed over, each with each of ours that may be meant."""
    if "fn" not in parts:
        yield from calls
        return
    takes, made = _takes(found, found.parameters[parts.index("fn")]), list(calls)
    for number, (count, text, people) in enumerate(_GIVEN):
        for guess in made if count == takes else ():
            source = f"\n\n{_OURS} = {text}\n{guess.source}"
            shown = f"{guess.shown.replace(_OURS, 'f')} with {people}"
            # Never the likeliest: what it does is what ours asked for.
            yield replace(guess, source=source, shown=shown, rank=1 + 100 * number + guess.rank)


def _calls(found: _Function, parts: Sequence[str], kinds: tuple[str, ...], rank: int) -> Iterator[Guess]:
    """Yield an adapter for each place where the result may be."""
    inputs = names(kinds)
    used, before = iter(inputs), []
    held = _held(found)
    places = {"k": next((n for n, k in zip(inputs, kinds, strict=True) if k == "int"), "")}
    places["i"] = ([n for n, k in zip(inputs, kinds, strict=True) if k == "int"] + ["", ""])[1]
    first = inputs[0]
    if held:
        next(used)
    size = f"len({first})"
    sizes = {"len": size, "end": size, "last": f"{size} - 1", "zero": "0"}
    said = {**sizes, "out": "seen", "filled": "room", "emit": "emit", "fn": _OURS, **places}
    passed = [said.get(part) or next(used) for part in parts]
    target = found.name
    if found.owner:
        before.append(f"pinball_object = {found.owner}()")
        target = f"pinball_object.{found.name}"
        if held:
            field = _field(found)
            before.append(f"pinball_object.{field} = {first}")
            first = f"pinball_object.{field}"
    given = ", ".join(f"{k}({n})" if k in ("list", "tree") else n for n, k in zip(inputs, kinds, strict=True))
    call = f"{target}({', '.join(passed)})"
    shown = f"{found.name}({', '.join(p.replace('seen', 'out').replace('room', 'out') for p in passed)})"
    for line, result, seen, effect in _results(found, parts, kinds, call, first):
        start = ("seen = []", *((f"room = [0] * (len({inputs[0]}) + 8)",) if "filled" in parts else ()))
        body = "\n".join(f"    {text}" for text in (*start, *before, *line))
        more = ("emit",) if "emit" in parts else ()
        source = f"\n\ndef {_ADAPTER}({', '.join((*inputs, *more))}):\n{body}\n"
        text = f"{_ADAPTER}({', '.join((given, *more))}) -> {result}"
        yield Guess(
            parse(text),
            kinds,
            f"{shown} -> {seen}",
            source,
            effect,
            rank=rank,
            fresh="return)" in seen or seen in ("return", "out", "out[:return]"),
        )


def _field(found: _Function) -> str:
    word = _made_by(found, _HEADS) or _made_by(found, _ITEMS)
    return next((p + word for p in ("", "_") if re.search(rf"self\.{p}{word}\b", found.source)), word)


_Line = tuple[tuple[str, ...], str, str, bool]


def _results(
    found: _Function, parts: Sequence[str], kinds: tuple[str, ...], call: str, first: str
) -> Iterator[_Line]:
    """Yield the adapter's lines, how their result is read and shown, and whether it is an effect."""
    if "emit" in parts:
        yield (call,), "emitted", "emitted", True
    if "out" in parts:
        yield (call, "return seen"), "return", "out", True
    if "filled" in parts:
        if found.returns:
            yield (f"count = {call}", "return room[:count]"), "return", "out[:return]", True
        yield (call, f"return room[:len({names(kinds)[0]})]"), "return", "out", True
    if found.yields:
        yield (f"return {call}",), "return", "list(return)", True
    elif found.returns:
        if kinds[0] in ("list", "tree"):
            yield (f"return {call}",), f"{kinds[0]}(return)", f"{kinds[0]}(return)", True
            yield (f"return {call}",), "value(return)", "value(return)", False
        yield (f"given = {call}", f"return {_NONE} if given is None else given"), "return", "return", False
    if kinds[0] == "array":
        if found.returns and not found.yields:
            cut = f"return {first}[:count] if type(count) is int else None"
            yield (f"count = {call}", cut), "return", "xs[:return]", True
        yield (call, f"return {first}"), "return", "xs", True
    elif kinds[0] in ("list", "tree"):
        yield (call, f"return {first}"), f"{kinds[0]}(return)", f"{kinds[0]}({names(kinds)[0]})", True
    if "print(" in found.source:
        yield (call,), "stdout", "stdout", True
