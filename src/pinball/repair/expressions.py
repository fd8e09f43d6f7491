"""Small edits of expressions: the relation, the number, the variable, the field, the operand that was meant.

Each undoes a mistake that people make; ``docs/repair.md`` lists them. What is proposed may be nonsense: it is
compiled and run like any other candidate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from pinball.languages.syntax import RELATIONS, Part
from pinball.repair.conditions import conditions
from pinball.repair.file import File, alike, links
from pinball.repair.mends import Mend
from pinball.repair.scopes import UNKNOWN, is_number

_ARITHMETIC = {"c": ("+", "-", "*", "/", "%"), "python": ("+", "-", "*", "//", "%", "/")}
_BITS = {"<<": (">>",), ">>": ("<<",), "&": ("|", "&&"), "|": ("&", "||"), "^": ("|",)}
_STEPS = {"+=": ("-=", "=", "*="), "-=": ("+=", "="), "*=": ("+=", "="), "/=": ("*=", "-=")}
_ATOMS = ("name", "number", "field", "index", "call", "null", "bool", "deref")
_NUMBER = re.compile(r"-?\d+")
_VALUES = frozenset(
    {
        "relation",
        "logic",
        "arithmetic",
        "not",
        "negative",
        "parens",
        "conditional",
        "address",
        "sizeof",
        *_ATOMS,
    }
)


def expression_mends(file: File, within: Sequence[Part]) -> Iterator[Mend]:
    """Yield the edits of all expressions in some functions."""
    for function in within:
        body = function.part("body")
        if body is None:
            continue
        numbers = _numbers(file, function)
        stack: list[tuple[Part, Part]] = [(body, p) for p in body.parts]
        while stack:
            parent, part = stack.pop()
            stack += [(part, p) for p in part.parts]
            yield from _at(file, part, parent, numbers)


def _numbers(file: File, function: Part) -> list[str]:
    found = dict.fromkeys(["0", "1", "2", "-1"])
    found.update(
        {file.text(p): None for p in function.walk() if p.kind == "number" and len(file.text(p)) < 12}
    )
    return list(found)[:12]


def _at(file: File, part: Part, parent: Part, numbers: list[str]) -> Iterator[Mend]:
    """Yield the edits of one piece."""
    yield from _operators(file, part)
    match part.kind:
        case "number":
            yield from _number(file, part, numbers)
        case "name":
            yield from _name(file, part, parent)
        case "field":
            yield from _field(file, part, parent)
        case "call":
            yield from _call(file, part, parent)
        case "index" if file.language == "python" and len(part.parts) == 2:
            inner = part.parts[1]
            if inner.kind != "slice":
                text = file.text(inner)
                yield Mend(inner.start, inner.end, f"{text}:", "slice", 1.7)
                yield Mend(inner.start, inner.end, f":{text}", "slice", 1.7)
        case "not" if part.parts:
            yield Mend(part.start, part.end, file.text(part.parts[0]), "negation", 1.1)
        case "negative" if part.parts:
            yield Mend(part.start, part.end, file.text(part.parts[0]), "sign", 1.3)
        case "address" | "deref" if part.parts:
            yield Mend(part.start, part.end, file.text(part.parts[0]), "pointer", 1.6)
        case "assign":
            yield from _assignment(file, part)
        case "update":
            yield from _update(file, part)
    if part.role == "condition" or (parent.role == "condition" and parent.kind == "parens"):
        yield from conditions(file, part)
    if part.kind in _ATOMS or part.kind == "arithmetic":
        yield from _nudged(file, part, parent)


def _operators(file: File, part: Part) -> Iterator[Mend]:
    """Yield other operators, turned operands, and either operand alone."""
    if part.kind not in ("relation", "arithmetic", "logic") or len(part.parts) != 2 or not part.operator:
        return
    start, end = part.at, part.at + len(part.operator)
    left, right = part.parts
    match part.kind:
        case "relation":
            for other in RELATIONS:
                near = {part.operator, other} in ({"<", "<="}, {">", ">="}, {"==", "!="})
                yield Mend(start, end, other, "relation", 0.9 if near else 1.1)
        case "arithmetic":
            for other in _ARITHMETIC[file.language] if part.operator not in _BITS else _BITS[part.operator]:
                yield Mend(start, end, other, "operator", 1.2)
        case "logic":
            turned = {"&&": "||", "||": "&&", "and": "or", "or": "and"}[part.operator]
            yield Mend(start, end, turned, "logic", 1.0)
    if part.operator not in ("+", "*", "==", "!=", "is", "is not", "in", "not in", "=="):
        text = f"{file.text(right)} {part.operator} {file.text(left)}"
        yield Mend(part.start, part.end, text, "operands turned", 1.3)
    if part.kind != "relation":
        yield Mend(part.start, part.end, file.text(left), "operand dropped", 1.3)
        yield Mend(part.start, part.end, file.text(right), "operand dropped", 1.4)


def _number(file: File, part: Part, numbers: list[str]) -> Iterator[Mend]:
    text = file.text(part)
    if _NUMBER.fullmatch(text):
        signed = file.source[part.start - 1 : part.start] == b"-"
        for value in (int(text) + 1, int(text) - 1, *(() if signed else (-int(text),))):
            yield Mend(part.start, part.end, str(value), "number", 1.0)
    for other in numbers:
        yield Mend(part.start, part.end, other, "number", 1.4)
    if part.role not in ("size",):
        for name, kind in file.scopes.at(part.start).items():
            if is_number(kind) or file.language == "python":
                yield Mend(part.start, part.end, name, "variable for number", 2.0)


def _name(file: File, part: Part, parent: Part) -> Iterator[Mend]:
    """Yield other variables of the type, and what a pointer leads to."""
    if part.role in ("field", "attribute", "function", "name", "declarator", "type"):
        if part.role == "function":
            yield from _other_functions(file, part)
        return
    names = file.scopes.at(part.start)
    text = file.text(part)
    kind = names.get(text, UNKNOWN)
    for other, held in names.items():
        if other != text and alike(file, kind, held):
            yield Mend(part.start, part.end, other, "variable", 1.5 if held == kind else 2.2)
    arrow = "->" if file.language == "c" else "."
    left = parent.kind == "assign" and part.role == "left"
    if parent.kind != "field" or file.language == "c" or kind == ("node", 0):
        for link in links(file, kind):
            yield Mend(part.start, part.end, f"{text}{arrow}{link}", "step", 2.0 if left else 1.3)
        for name, held in file.scopes.fields.get(kind[0], {}).items():
            if held != kind and parent.kind in ("relation", "arithmetic", "return", "arguments", "assign"):
                yield Mend(part.start, part.end, f"{text}{arrow}{name}", "field missing", 2.0)
    if file.language == "c" and kind[1] > 0 and parent.kind not in ("field", "index"):
        yield Mend(part.start, part.end, f"*{text}", "pointer", 1.7)
    if file.language == "c" and parent.kind in ("arguments",):
        yield Mend(part.start, part.end, f"&{text}", "pointer", 1.7)
    if (
        parent.kind in ("relation", "arithmetic", "return", "assign", "arguments")
        and is_number(kind)
        and not left
    ):
        yield Mend(part.start, part.end, "0", "number for variable", 1.9)
        yield Mend(part.start, part.end, "1", "number for variable", 2.1)
    if kind[1] > 0 or kind == ("node", 0):
        null = "NULL" if file.language == "c" else "None"
        yield Mend(part.start, part.end, null, "null", 2.0)


def _other_functions(file: File, part: Part) -> Iterator[Mend]:
    known = file.scopes.functions.get(file.text(part))
    for name, (_, takes) in file.scopes.functions.items():
        if known is not None and len(takes) == len(known[1]) and name != "main":
            yield Mend(part.start, part.end, name, "function", 1.6)


def _field(file: File, part: Part, parent: Part) -> Iterator[Mend]:
    """Yield other fields, one step less and one step more."""
    if len(part.parts) != 2:
        return
    inner, name = part.parts
    text, own = file.text(part), file.text(name)
    kind = file.type(inner)
    base = kind[0] if file.language == "c" else "node"
    fields = file.scopes.fields.get(base) or {k: v for f in file.scopes.fields.values() for k, v in f.items()}
    if own not in fields and file.language == "python":
        return
    for other, held in fields.items():
        if other != own:
            cost = 1.1 if held == fields.get(own) else 2.2
            yield Mend(name.start, name.end, other, "field", cost)
    if parent.role != "function":
        yield Mend(part.start, part.end, file.text(inner), "step dropped", 1.4)
    arrow = "->" if file.language == "c" else "."
    if fields.get(own, UNKNOWN) in (kind, ("node", 0)):
        for link, held in fields.items():
            if held == fields.get(own):
                yield Mend(part.start, part.end, f"{text}{arrow}{link}", "step", 1.6)
        yield Mend(part.start, part.end, "NULL" if file.language == "c" else "None", "null", 2.0)
    if file.language == "c" and part.operator in ("->", "."):
        other = "." if part.operator == "->" else "->"
        yield Mend(part.at, part.at + len(part.operator), other, "arrow", 1.6)


def _call(file: File, part: Part, parent: Part) -> Iterator[Mend]:
    """Yield the arguments in another order, and an argument for the call."""
    arguments = part.part("arguments")
    if arguments is None:
        return
    texts = [file.text(a) for a in arguments.parts]
    if 1 < len(texts) <= 4:
        for order in permutations(range(len(texts))):
            if sum(k != i for i, k in enumerate(order)) == 2:
                inside = ", ".join(texts[k] for k in order)
                yield Mend(arguments.start, arguments.end, f"({inside})", "arguments swapped", 1.3)
    for k in range(len(texts)):
        inside = ", ".join(texts[:k] + texts[k + 1 :])
        yield Mend(arguments.start, arguments.end, f"({inside})", "argument dropped", 2.0)
    if parent.kind != "statement":
        for text in texts:
            yield Mend(part.start, part.end, text, "argument for call", 2.0)
        function = file.text(part.parts[0])
        if function in file.scopes.functions and parent.kind in (
            "return",
            "arithmetic",
            "arguments",
            "assign",
        ):
            for shown in (f"1 + {file.text(part)}", f"{file.text(part)} + 1"):
                yield Mend(part.start, part.end, shown, "half result", 1.9)


def _assignment(file: File, part: Part) -> Iterator[Mend]:
    """Yield other ways to assign, and both sides turned."""
    if len(part.parts) < 2:
        return
    left, right = part.parts[0], part.parts[-1]
    a, b = file.text(left), file.text(right)
    end = part.at + len(part.operator)
    if part.operator == "=":
        for other in ("+=", "-=", "*="):
            if is_number(file.type(left)) or file.language == "python":
                yield Mend(part.at, end, other, "update", 1.5)
        if right.kind in ("name", "field", "index"):
            yield Mend(part.start, part.end, f"{b} = {a}", "sides turned", 1.4)
        yield Mend(part.at, end, "==", "test for assignment", 1.5)
        for name, kind in file.scopes.at(part.start).items():
            if right.kind not in _ATOMS or not alike(file, kind, file.type(left)) or name == b:
                continue
            if is_number(kind):
                yield Mend(right.start, right.end, f"{name} + {b}", "sum", 2.6)
    for other in _STEPS.get(part.operator, ()):
        yield Mend(part.at, end, other, "update", 1.3)


def _update(file: File, part: Part) -> Iterator[Mend]:
    other = {"++": "--", "--": "++"}.get(part.operator)
    if other is not None and part.parts:
        yield Mend(part.at, part.at + 2, other, "update", 1.2)
        name = file.text(part.parts[0])
        yield Mend(part.start, part.end, f"{name} += 2", "update", 1.8)
        for kind in ("*", "/"):
            yield Mend(part.start, part.end, f"{name} {kind}= 2", "update", 2.4)


def _nudged(file: File, part: Part, parent: Part) -> Iterator[Mend]:
    """Yield an expression one more and one less, where it is a number."""
    plain = part.kind in ("name", "field") and parent.kind not in ("field", "update", "address")
    if plain and part.role not in ("function", "field", "attribute") and not _is_target(part, parent):
        yield from _called(file, part, 2.0)
    if part.role in ("field", "attribute", "function", "declarator", "name", "type") or part.kind == "number":
        return
    if parent.kind == "field" or (parent.kind == "assign" and part.role == "left"):
        return
    if parent.kind == "update" or parent.kind == "address":
        return
    kind = file.type(part)
    c = file.language == "c"
    if c and not (is_number(kind) or (kind[0] not in file.scopes.fields and part.kind == "call")):
        return
    if not c and kind in (("node", 0), ("list", 0)):
        return
    cost = 1.3 if part.role in ("index", "subscript", "right", "left") or parent.kind == "arguments" else 1.8
    text = file.text(part)
    for shown in (f"{text} + 1", f"{text} - 1"):
        inner = f"({shown})" if parent.kind == "arithmetic" and parent.operator not in ("+",) else shown
        yield Mend(part.start, part.end, inner, "one more or less", cost)
    if parent.kind == "relation" and part.role != "left":
        yield Mend(part.start, part.end, f"{text} {'/' if c else '//'} 2", "half", 1.9)
    if part.kind == "name" and (
        part.role in ("index", "subscript") or parent.kind in ("relation", "arguments")
    ):
        for other, held in file.scopes.at(part.start).items():
            if other != text and (is_number(held) or (not c and held == ("number", 0))):
                for operator in ("+", "-"):
                    yield Mend(part.start, part.end, f"{text} {operator} {other}", "sum", 2.2)
                yield Mend(part.start, part.end, f"{other} - {text}", "sum", 2.6)
                yield Mend(part.start, part.end, f"{other} - 1 - {text}", "sum", 2.6)


def _is_target(part: Part, parent: Part) -> bool:
    return parent.kind == "assign" and part.role == "left"


def _called(file: File, part: Part, cost: float) -> Iterator[Mend]:
    """Yield calls of the file's functions in which an expression is the first argument."""
    text, kind = file.text(part), file.type(part)
    names = file.scopes.at(part.start)
    for function, (result, takes) in file.scopes.functions.items():
        if not 0 < len(takes) <= 3 or not alike(file, takes[0], kind) or result == ("void", 0):
            continue
        rows = [[text]]
        for held in takes[1:]:
            rows = [
                [*row, n] for row in rows for n, k in names.items() if alike(file, held, k) and n != text
            ][:4]
        for row in rows:
            yield Mend(part.start, part.end, f"{function}({', '.join(row)})", "call missing", cost)
