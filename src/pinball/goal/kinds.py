"""Which of the ways to call and to see a function fits the values that a person wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from pinball.equal import calls
from pinball.equal.sides import Side
from pinball.equal.ways import PRINTED, Guess, Way
from pinball.forge.calls import Argument, CallSpec, Result, Size
from pinball.forge.seeds import Input
from pinball.goal import cases
from pinball.goal.cases import Datum
from pinball.measure.signature import Signature, signature

ANY = frozenset({"int", "array", "list", "tree", "string", "matrix"})
_FAR = 1000


@dataclass(frozen=True, slots=True)
class Fit:
    """A way to call a function that fits. ``order[k]`` is the person's input that the k-th one is."""

    inputs: tuple[Input, ...]
    way: Way
    ranges: tuple[tuple[int, int], ...]
    order: tuple[int, ...]
    cost: int


def fits(side: Side, inputs: Sequence[frozenset[str]], outputs: frozenset[str]) -> tuple[list[Fit], str]:
    """Return the ways to call ``side`` with inputs of these kinds and to see an output of one of ``outputs``.

    The likely ones first; where there are none, why. ``outputs`` may hold ``nothing``: null or None.
    """
    guesses, why = calls.guesses(side)
    if not guesses and side.language == "python":
        guesses, _ = calls.guesses(replace(side, slice=_head(side)))
    found = signature(side.slice, side.name) if side.language == "c" else None
    rows: list[Fit] = []
    for guess in guesses:
        order = _order([kind for _, kind in guess.inputs], inputs)
        if order is None:
            continue
        named = tuple(Input(name, kind) for name, kind in guess.inputs)
        turned = 0 if order == tuple(sorted(order)) else 5
        for way, rank in seen(guess, found, outputs):
            rows.append(Fit(named, way, guess.ranges, order, guess.cost + turned + rank))
    rows.sort(key=lambda f: f.cost)
    if rows or not guesses:
        return rows, "" if rows else f"{side.name} could not be called: {why}"
    wanted = " and ".join("/".join(sorted(kinds)) for kinds in inputs)
    return [], f"{side.name} takes no such inputs, or gives no such output: {wanted or 'none'}"


def _head(side: Side) -> str:
    """Return a function of Python that is not Python yet as its head alone, nothing where that is missing."""
    found = re.search(rf"def\s+{re.escape(side.name)}\s*\(?([^():]*)", side.code.text)
    names = re.findall(r"[A-Za-z_]\w*(?=\s*(?:[,:=]|$))", found.group(1)) if found else []
    return f"def {side.name}({', '.join(dict.fromkeys(names))}):\n    return None\n" if found else ""


def kinds_of(values: Sequence[Datum]) -> frozenset[str]:
    """Return the kinds that all of some values can be; of outputs, null is no value."""
    known = [cases.kinds(v) for v in values if v is not None]
    return frozenset.intersection(*known) if known else frozenset({"list", "tree", "nothing"})


def _order(taken: Sequence[str], given: Sequence[frozenset[str]]) -> tuple[int, ...] | None:
    """Return which of the given inputs each parameter takes: in order, else in the only way that fits."""
    if len(taken) != len(given) or len(given) > 5:
        return None
    rows = [
        p
        for p in permutations(range(len(given)))
        if all(k in given[i] for k, i in zip(taken, p, strict=True))
    ]
    return rows[0] if rows and (len(rows) == 1 or rows[0] == tuple(range(len(given)))) else None


def seen(guess: Guess, found: Signature | None, outputs: frozenset[str]) -> Iterator[tuple[Way, int]]:
    """Yield the ways in which an output of one of these kinds can be seen, each with its cost."""
    for _, way in guess.ways:
        rank = _rank(way, guess, outputs)
        if rank is not None:
            yield way, rank
        if rank is not None and guess.returns == "int" and _is_whole_array(way, guess):
            yield cut_short(way), 0
    first = guess.ways[0][1]
    if found is not None and "string" in outputs:
        yield from ((way, 10 * k) for k, way in enumerate(texts(first.call, found)))
    if outputs & {"array", "int"} and not (outputs & {"int"} and guess.returns == "int"):
        yield Way(replace(first.call, result=Result("stdout")), first.source), 200


def _is_whole_array(way: Way, guess: Guess) -> bool:
    result = way.result
    return result.kind == "array" and result.cut is None and dict(guess.inputs).get(result.name) == "array"


def cut_short(way: Way) -> Way:
    """Return the way that shows an array as far as the number returned says."""
    return replace(way, call=replace(way.call, result=replace(way.result, cut=("return", ""))))


def _rank(way: Way, guess: Guess, outputs: frozenset[str]) -> int | None:
    """Say how likely it is that a result is what the person means; nothing where it cannot be."""
    result = way.result
    cut = (result.cut or ("",))[0]
    match result.kind:
        case "return":
            python = guess.returns == ""
            flat = outputs & {"int", "array", "string"} and not outputs & {"matrix", "nothing"}
            return (0 if flat else None) if python else 0 if "int" in outputs else None
        case "exact" if result.name == "return":
            return 1
        case "exact":
            return 6 if "matrix" in outputs else None
        case "value":
            return 30 if "int" in outputs else None
        case "cell":
            return 20 if "int" in outputs else None
        case "list" | "tree":
            own = result.kind in outputs
            return (0 if result.name == "return" else 10) if own else None
        case "returned_array":
            return {"cell": 0, "size": 5}.get(cut, 9) if "array" in outputs else None
        case "array":
            return _array_rank(result, cut, guess, outputs)
        case "emitted":
            return 15 if "array" in outputs else None
        case "printed":
            return 100 if "string" in outputs else None
    return None


def _array_rank(result: Result, cut: str, guess: Guess, outputs: frozenset[str]) -> int | None:
    kind = dict(guess.inputs).get(result.name, "array")
    if kind == "matrix":
        return 10 if "matrix" in outputs else None
    if kind == "string":
        return None  # ``texts`` ends it where the text ends
    if "array" not in outputs:
        return None
    if cut == "return":
        return 0
    if guess.returns == "int" and not re.match(r"out", result.name):
        return 3
    return {"cell": 1, "size": 4}.get(cut, 2)


# --- texts in C ---------------------------------------------------------------------------------------------


def texts(call: CallSpec, found: Signature) -> Iterator[Way]:
    """Yield ways to see a text of C up to its end: the one returned, then the first that was changed.

    A few lines behind the program do that; they copy what the function left, so that it is judged as it is.
    """
    heads = [" ".join(p.text.split()) for p in found.parameters]
    if not all(heads) or any(not p.name for p in found.parameters):
        return
    given = ", ".join(p.name for p in found.parameters)
    lengths = tuple((4, a.name, True) for a in call.arguments if a.kind == "input" and _long(a, found, call))
    if found.result.kind == "text":
        room = Argument("buffer", "out", Size(64, lengths))
        source = _COPY.format(
            heads=", ".join([*heads, "char *pinball_out"]),
            function=found.name,
            given=given,
            type=_returned(found),
        )
        cut = Result("array", "out", ("return", ""))
        yield Way(CallSpec("pinball_text", (*call.arguments, room), cut, call.stdin, call.text), source)
    for argument, parameter in zip(call.arguments, found.parameters, strict=True):
        if argument.kind in ("input", "buffer") and parameter.kind == "text" and not parameter.constant:
            source = _LEFT.format(
                heads=", ".join(heads), function=found.name, given=given, text=parameter.name
            )
            cut = Result("array", argument.name, ("return", ""))
            yield Way(CallSpec("pinball_text", call.arguments, cut, call.stdin, call.text), source)


_COPY = """
int pinball_text({heads}) {{
    {type}pinball_text_given = {function}({given});
    int pinball_text_size = 0;
    while (pinball_text_given[pinball_text_size] != 0) {{
        pinball_out[pinball_text_size] = pinball_text_given[pinball_text_size];
        pinball_text_size = pinball_text_size + 1;
    }}
    return pinball_text_size;
}}
"""
_LEFT = """
int pinball_text({heads}) {{
    {function}({given});
    int pinball_text_size = 0;
    while ({text}[pinball_text_size] != 0) pinball_text_size = pinball_text_size + 1;
    return pinball_text_size;
}}
"""


def _long(argument: Argument, found: Signature, call: CallSpec) -> bool:
    place = call.arguments.index(argument)
    return found.parameters[place].kind in ("text", "seq")


def _returned(found: Signature) -> str:
    return "const char *" if found.result.constant or found.result.kind == "text" else "char *"


def plain_call(name: str, way: Way) -> str:
    """Say in words how a function is called and what is looked at."""
    return way.call.text.partition("->")[0].strip() or name


__all__ = ["ANY", "PRINTED", "Fit", "fits", "kinds_of", "plain_call", "seen", "texts"]
