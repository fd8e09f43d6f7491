"""Functions over types that no call line can say, through a *twin* of plain types that converts and calls.

A twin stands behind the program. It takes a plain tree for nodes that keep their children in an array, an
array of numbers for records that are looked at by another field than the first, and numbers where the
program takes bytes and their width. How the twin is called is guessed as for any other function.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pinball.forge.declarations import Declarations
from pinball.measure.callbacks import with_callbacks
from pinball.measure.calling import Guess
from pinball.measure.guess import MOST, guesses
from pinball.measure.signature import Parameter, Signature, is_number, kids, signature

TWIN = "pinball_twin"
_ROOM = 4096  # records
_WIDTH = re.compile(r"width|size|^sz$|^w$|^s$|^es$|elem|bytes|stride", re.IGNORECASE)
_KEY = re.compile(r"key|target|item|elem|value|wanted|^x$|^k$", re.IGNORECASE)
_LENGTH = re.compile(r"^n\d?$|len|count|num|size|total|^m$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Twin:
    """A twin's text, the same without the call, and what its costs are counted without."""

    text: str
    idle: str
    later: bool = False  # only where the usual ways tell nothing


def twin_guesses(source: str, found: Signature) -> list[Guess]:
    """Return the ways to run a function through a twin; none where its types are plain."""
    made: list[Guess] = []
    for number, twin in enumerate((*_children(source, found), *_bytes(found), *_fields(found))):
        inner = signature(source + twin.text, TWIN)
        if inner is None:
            continue
        called = any(p.callback is not None for p in inner.parameters)
        ways = with_callbacks(source + twin.text, inner) if called else guesses(inner)
        for guess in ways:
            made.append(
                replace(
                    guess,
                    shown=guess.shown.replace(TWIN, found.name, 1),
                    source=twin.text + guess.source,
                    idle=twin.idle + (guess.idle or guess.source),
                    rank=guess.rank + (number + 1 if twin.later else 0),
                )
            )
    return made[:MOST]


def _written(found: Signature, head: str, takes: Sequence[str], lines: Sequence[str], support: str) -> _Twin:
    """Return a twin of ``lines``, in which ``CALL(...)`` stands for the call."""
    texts = [
        f"\n{support}{head}{TWIN}({', '.join(takes)})\n{{\n    {body}\n}}\n"
        for body in (
            "\n    ".join(lines).replace("CALL(", f"{found.name}("),
            re.sub(r"CALL\([^;]*\)(?=;)", "0", "\n    ".join(lines)),
        )
    ]
    return _Twin(texts[0], texts[1])


# --- nodes with an array of two children ------------------------------------------------------------------


def _children(source: str, found: Signature) -> Iterator[_Twin]:
    """Yield twins that take a plain tree and give one back, or what the function returns."""
    declared = found.declared
    records = {p.record for p in (*found.parameters, found.result) if p.record and kids(declared, p.record)}
    if len(records) != 1 or not found.parameters:
        return
    (record,) = records
    field = kids(declared, record)
    if not re.search(rf"\b{re.escape(field)}\s*\[\s*2\s*\]", source) or not declared.value(record):
        return
    nodes = [k for k, p in enumerate(found.parameters) if p.record == record]
    if len(nodes) != 1 or any(not p.text for p in found.parameters):
        return
    place, parameter = nodes[0], found.parameters[nodes[0]]
    node, pointer = declared.spelling(record), parameter.text.count("*") == 2
    takes = [p.text for p in found.parameters]
    takes[place] = "struct pinball_tree *pinball_t"
    passed = [p.name for p in found.parameters]
    passed[place] = "&pinball_r" if pointer else "pinball_r"
    call, start = f"CALL({', '.join(passed)})", f"{node} *pinball_r = pinball_in(pinball_t);"
    support = _TREES.format(node=node, value=declared.value(record), field=field)
    if found.result.record == record:
        body = [start, f"pinball_r = {call};", "return pinball_out(pinball_r);"]
        twin = _written(found, "struct pinball_tree *", takes, body, support)
        yield _Twin(twin.text, twin.idle.replace("pinball_r = 0;", ""))
        return
    if found.result.kind in ("int", "real"):
        yield _written(found, f"{found.result.base} ", takes, [start, f"return {call};"], support)
    if found.result.kind == "void" and found.prints:
        yield _written(found, "void ", takes, [start, f"{call};"], support)
    body = [start, f"{call};", "return pinball_out(pinball_r);"]
    yield _written(found, "struct pinball_tree *", takes, body, support)


_TREES = """#include <stdlib.h>
struct pinball_tree {{ int value; struct pinball_tree *left, *right; }};
static {node} *pinball_in(struct pinball_tree *t)
{{
    if (!t) return 0;
    {node} *n = calloc(1, sizeof *n);
    n->{value} = t->value;
    n->{field}[0] = pinball_in(t->left);
    n->{field}[1] = pinball_in(t->right);
    return n;
}}
static struct pinball_tree *pinball_out({node} *n)
{{
    if (!n) return 0;
    struct pinball_tree *t = calloc(1, sizeof *t);
    t->value = n->{value};
    t->left = pinball_out(n->{field}[0]);
    t->right = pinball_out(n->{field}[1]);
    return t;
}}
"""


# --- bytes and their width --------------------------------------------------------------------------------


def _bytes(found: Signature) -> Iterator[_Twin]:
    """Yield the twin of a function over ``void *`` that takes the width of an element."""
    pointers = [k for k, p in enumerate(found.parameters) if _untyped(p)]
    numbers = [k for k, p in enumerate(found.parameters) if p.kind == "int"]
    if not pointers or len(numbers) < 2 or any(not p.text for p in found.parameters):
        return
    keys = [k for k in pointers if len(pointers) > 1 and _KEY.search(found.parameters[k].name)][:1]
    named = [k for k in numbers[1:] if _WIDTH.search(found.parameters[k].name)]
    width = (named or numbers[-1:])[0]
    if len(pointers) - len(keys) != 1:
        return
    takes, passed = [], []
    for k, parameter in enumerate(found.parameters):
        if k == width:
            passed.append("sizeof(int)")
            continue
        text = parameter.text
        if k in pointers:
            text = f"int {parameter.name}" if k in keys else f"int *{parameter.name}"
        takes.append(text)
        passed.append(f"&{parameter.name}" if k in keys else parameter.name)
    call = f"CALL({', '.join(passed)})"
    if found.result.kind == "void":
        yield _written(found, "void ", takes, [f"{call};"], "")
    elif found.result.kind == "int":
        yield _written(found, f"{found.result.base} ", takes, [f"return {call};"], "")
    elif _untyped(found.result):
        yield _written(found, "int *", takes, [f"return (int *){call};"], "")


def _untyped(parameter: Parameter) -> bool:
    return parameter.kind == "other" and parameter.base == "void" and parameter.callback is None


# --- records by another field -----------------------------------------------------------------------------


def _fields(found: Signature) -> Iterator[_Twin]:
    """Yield a twin for each further number of the records in an array: that one comes in and goes out."""
    arrays = [
        k for k, p in enumerate(found.parameters) if p.kind == "seq" and p.record in found.declared.records
    ]
    lengths = [k for k, p in enumerate(found.parameters) if p.kind == "int"]
    if len(arrays) != 1 or not lengths or any(not p.text for p in found.parameters):
        return
    array = found.parameters[arrays[0]]
    length = next((k for k in lengths if _LENGTH.search(found.parameters[k].name)), lengths[0])
    count, node = found.parameters[length].name, found.declared.spelling(array.record)
    for name, base in _numbers(found.declared, array.record)[1:4]:
        takes = [p.text for p in found.parameters]
        takes[arrays[0]] = f"{base} *{array.name}"
        passed = [p.name for p in found.parameters]
        passed[arrays[0]] = "pinball_records"
        call, step = (
            f"CALL({', '.join(passed)})",
            f"for (int pinball_i = 0; pinball_i < (int){count}; pinball_i++)",
        )
        into = f"{step} pinball_records[pinball_i].{name} = {array.name}[pinball_i];"
        back = f"{step} {array.name}[pinball_i] = pinball_records[pinball_i].{name};"
        support = f"static {node} pinball_records[{_ROOM}];\n"
        number = found.result.kind in ("int", "real")
        body = [into, f"{found.result.base} pinball_n = {call};" if number else f"{call};", back]
        head = f"{found.result.base} " if number else "void "
        twin = _written(found, head, takes, [*body, "return pinball_n;"] if number else body, support)
        yield replace(twin, later=True)


def _numbers(declared: Declarations, record: str) -> list[tuple[str, str]]:
    """Return the plain numbers of a record with their types, the first one first."""
    fields = [(f.name, declared.resolve(f)) for f in declared.records.get(record, ())]
    return [(n, f.base) for n, f in fields if not f.stars + f.dimensions and is_number(f.base)]
