"""Functions that take a function: ours are written behind the program and handed over.

A *wrapper* stands behind the program; it takes what the function takes, but for its callbacks and their
contexts, and calls it with small functions of ours. How the wrapper is called is then guessed as for any
other function. Which of ours may be meant follows from what the callback takes and gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pinball.measure.calling import Guess
from pinball.measure.guess import MOST, guesses
from pinball.measure.signature import Parameter, Signature, is_number, signature

WRAPPER = "pinball_with"
_HOOK = "pinball_hook"


@dataclass(frozen=True, slots=True)
class _Ours:
    """A function of ours: its text, how people would write it, and whether it records what it is given."""

    text: str
    shown: str
    records: bool = False


def with_callbacks(source: str, found: Signature) -> list[Guess]:
    """Return the ways to run a function that takes one function; none where none of ours fits it."""
    called = [p for p in found.parameters if p.callback is not None]
    if len(called) != 1:
        return []
    made: list[Guess] = []
    for number, ours in enumerate(_fitting(found, called[0], _constant(source, called[0]))):
        wrapper = _wrapper(found, ours)
        inner = signature(source + wrapper, WRAPPER) if wrapper else None
        if inner is None:
            continue
        for guess in guesses(inner):
            if ours.records and not guess.printed:
                continue
            shown = f"{guess.shown.replace(WRAPPER, found.name, 1)} with {ours.shown}"
            rank = 1 + 100 * number + guess.rank  # never the likeliest: what it does is what ours asked for
            idle = guess.idle and wrapper + guess.idle
            made.append(replace(guess, shown=shown, source=wrapper + guess.source, rank=rank, idle=idle))
    return made[:MOST]


def _fitting(found: Signature, called: Parameter, constant: Sequence[bool]) -> Iterator[_Ours]:
    """Yield our functions that have the callback's type."""
    assert called.callback is not None
    returns, takes = (called.callback[0].strip(), [t.strip() for t in called.callback[1]])
    values = [_value(found, t, f"pinball_{k}", takes) for k, t in enumerate(takes)]
    given = [v for v in values if v]
    if len(constant) != len(takes):
        constant = [False] * len(takes)
    types = [f"const {t}" if fixed else t for t, fixed in zip(takes, constant, strict=True)]
    head = f"({', '.join(f'{t} pinball_{k}' for k, t in enumerate(types))})"
    if returns == "void" and len(given) == 1:
        body = f"{{ {_HOOK}({given[0]}); }}"
        yield _Ours(f"static void pinball_f{head} {body}\n", "a function that records", True)
    if not is_number(returns) or returns == "void":
        return
    if len(given) == 1:
        for text in ("2 * {} + 1", "{} % 2 == 0", "{}"):
            shown = text.format("x")
            yield _Ours(f"static {returns} pinball_f{head} {{ return {text.format(given[0])}; }}\n", shown)
        body = f"{{ {_HOOK}({given[0]}); return 0; }}"
        yield _Ours(f"static {returns} pinball_f{head} {body}\n", "a function that records", True)
    if len(given) == 2:
        a, b = given
        for text, shown in ((f"({a} > {b}) - ({a} < {b})", "x compared to y"), (f"{a} < {b}", "x < y")):
            yield _Ours(f"static {returns} pinball_f{head} {{ return {text}; }}\n", shown)


def _value(found: Signature, takes: str, name: str, all_: Sequence[str]) -> str:
    """Return how C writes the number in an argument of type ``takes``; nothing for a context."""
    base = takes.rstrip("* ").strip()
    stars = takes.count("*")
    if is_number(base) and base != "void":
        return "" if stars > 1 else f"{'*' if stars else ''}{name}"
    if base == "void":
        alone = all(t.rstrip("* ").strip() == "void" for t in all_)
        return f"(*(const int *){name})" if stars == 1 and alone else ""
    record = found.declared.typedefs[base].base if base in found.declared.typedefs else base
    path = found.declared.value(record)
    return f"{name}{'->' if stars else '.'}{path}" if path and stars < 2 else ""


def _constant(source: str, called: Parameter) -> list[bool]:
    """Tell of each argument of the callback whether its type says ``const``; the text itself says so."""
    text = called.text
    name = next((w for w in re.findall(r"\w+", text) if w not in ("const", called.name)), "")
    known = re.search(rf"typedef\b[^;{{}}]*\b{re.escape(name)}\s*\)?\s*\(([^;]*)\)\s*;", source)
    inside = known[1] if known and "(" not in text else text[text.rfind("(") + 1 :]
    return ["const" in part.split() for part in inside.split(",")]


def _wrapper(found: Signature, ours: _Ours) -> str:
    """Return our function and the wrapper that hands it over; nothing where a parameter has no text."""
    takes, passed = [], []
    for parameter in found.parameters:
        if parameter.callback is not None:
            passed.append("pinball_f")
        elif parameter.kind == "other" and parameter.base == "void":
            passed.append("0")  # a context, for our function to ignore
        elif parameter.text:
            takes.append(parameter.text)
            passed.append(parameter.name)
        else:
            return ""
    call = f"{found.name}({', '.join(passed)})"
    if ours.records:
        hook = f"static void (*{_HOOK})(int);\n"
        head = f"void {WRAPPER}({', '.join([*takes, 'void (*pinball_emit)(int)'])})"
        return f"\n{hook}{ours.text}{head}\n{{\n    {_HOOK} = pinball_emit;\n    {call};\n}}\n"
    result, pointer = found.result, found.result.kind in ("seq", "text", "list", "tree")
    word = "" if result.kind == "void" else "return "
    head = f"{result.base} {'*' if pointer else ''}{WRAPPER}({', '.join(takes)})"
    return f"\n{ours.text}{head}\n{{\n    {word}{call};\n}}\n"
