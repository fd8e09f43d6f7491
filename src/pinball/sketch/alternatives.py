"""The alternatives of every hole of a sketch, with what they cost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pinball.core.errors import BadRequest
from pinball.forge import engine
from pinball.forge.calls import CallSpec, Result
from pinball.sketch.grammar import Grammar
from pinball.sketch.holes import OPERATORS, RELATIONS, Hole, Parts, Sketch, joined
from pinball.sketch.scope import Scope, scopes
from pinball.sketch.statements import Statements
from pinball.sketch.terms import TIERS, Term, ordered

SMALL = (0, 1, -1, 2, *range(3, 11), -2)
"""The constants that an unbounded ``??`` is tried with first."""

_NUMBER = re.compile(r"(?<![\w.])(\d+)(?![\w.])")
_TIGHT = re.compile(r"[-+*/%!~&|^<>.]|->|\bnot\b|\bin\b|\bis\b")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a hole may be: ``texts`` in the order of their ``tiers``, or whole numbers from ``low`` on.

    ``sizes`` says how many there are up to each tier.
    """

    texts: tuple[Parts, ...]
    sizes: tuple[int, ...]
    low: int | None = None

    def text(self, choice: int) -> Parts:
        """Return one alternative."""
        return self.texts[choice] if self.low is None else (str(self.low + choice),)


def choices(sketch: Sketch, numbers: Sequence[int] = ()) -> tuple[Choices, ...]:
    """Return the alternatives of all holes, in their order; ``numbers`` are constants worth trying.

    Raise ``Unsupported`` where the file cannot be read, ``BadRequest`` for a hole that nothing fits.
    """
    where = scopes(sketch)
    return tuple(_choices(sketch, hole, where.get(hole.number), numbers) for hole in sketch.holes)


def _choices(sketch: Sketch, hole: Hole, scope: Scope | None, numbers: Sequence[int]) -> Choices:
    match hole.kind:
        case "number":
            return _numbers(sketch, hole, numbers)
        case "choice":
            return _all(hole.given)
        case "cmp":
            return _all([(r,) for r in RELATIONS])
        case "op" | "op=":
            return _all([(o + hole.kind[2:],) for o in OPERATORS[sketch.language]])
    assert scope is not None
    if hole.kind == "stmt":
        terms = ordered(Statements(scope, sketch.language).all())
    elif hole.kind == "cond":
        terms = ordered(Grammar(scope, sketch.language).conditions())
    else:
        terms = ordered(Grammar(scope, sketch.language).expressions(scope.wanted))
    if not terms:
        raise BadRequest(
            f"{hole.place}: no {hole.shown} of the type wanted can be made from the variables in scope"
        )
    return Choices(tuple((t.text,) for t in terms), _sizes(terms))


def _sizes(terms: Sequence[Term]) -> tuple[int, ...]:
    return tuple(max(1, sum(t.tier <= tier for t in terms)) for tier in range(1, TIERS + 1))


def _all(texts: Sequence[Parts]) -> Choices:
    return Choices(tuple(texts), (len(texts),) * TIERS)


def _numbers(sketch: Sketch, hole: Hole, numbers: Sequence[int]) -> Choices:
    if hole.bound is not None:
        low, high = hole.bound
        if high - low >= 64 or low > 0:
            return Choices((), (high - low + 1,) * TIERS, low)
        near = sorted(range(low, high + 1), key=lambda v: (abs(v), v < 0))
        return _all([(str(v),) for v in near])
    own = [int(word) for word in _NUMBER.findall(" ".join(p for p in sketch.parts if isinstance(p, str)))]
    first = list(dict.fromkeys(SMALL[:4]))
    rows = list(dict.fromkeys([*SMALL, *(v for v in own if v < 1 << 31)]))
    more = list(dict.fromkeys([*rows, *range(11, 65), *range(-16, -2), *numbers]))
    return Choices(tuple((str(v),) for v in more), (len(first), len(rows), len(more), len(more)))


def compiling(sketch: Sketch, every: Sequence[Choices]) -> tuple[Choices, ...]:
    """Return the alternatives that compile where the other holes have their first ones; C only.

    The grammar knows types only as far as the tree does; this asks the engine about each text.
    """
    first = [0] * len(every)
    rows: list[tuple[int, int]] = []
    texts: list[str] = []
    for hole, options in zip(sketch.holes, every, strict=True):
        if hole.kind in ("cond", "expr", "stmt"):
            for place in range(len(options.texts)):
                rows.append((hole.number, place))
                texts.append(filled(sketch, every, [*first[: hole.number], place, *first[hole.number + 1 :]]))
    call = CallSpec("main", (), Result("stdout"))
    batches = engine.run([engine.Task(text, (), call, (), ()) for text in texts])
    bad = {row for row, b in zip(rows, batches, strict=True) if not len(b.compiles) or not b.compiles[0]}
    return tuple(
        replace(
            options,
            texts=tuple(t for k, t in enumerate(options.texts) if (number, k) not in bad),
            sizes=tuple(max(1, sum((number, k) not in bad for k in range(size))) for size in options.sizes),
        )
        if options.low is None
        else options
        for number, options in enumerate(every)
    )


def filled(sketch: Sketch, every: Sequence[Choices], picked: Sequence[int]) -> str:
    """Return the file with its holes filled; a hole that no run looked at gets its simplest alternative."""
    return "".join(_filled(sketch, every, picked, sketch.parts))


def written(sketch: Sketch, every: Sequence[Choices], picked: Sequence[int], number: int) -> str:
    """Return what one hole was filled with, its own holes filled."""
    return "".join(_filled(sketch, every, picked, every[number].text(max(0, picked[number]))))


def _filled(sketch: Sketch, every: Sequence[Choices], picked: Sequence[int], parts: Parts) -> list[str]:
    out: list[str] = []
    for at, piece in enumerate(parts):
        if isinstance(piece, str):
            out.append(piece)
            continue
        hole = sketch.holes[piece]
        text = written(sketch, every, picked, piece)
        before = "".join(out)
        after = parts[at + 1] if at + 1 < len(parts) else ""
        after = after if isinstance(after, str) else "x"
        if hole.statement:
            text = _as_statement(text, sketch.language)
        elif hole.kind not in ("cmp", "op", "op=") and _needs_brackets(text, before, after):
            text = f"({text})"
        out.append(text)
    return out


def _as_statement(text: str, language: str) -> str:
    if language == "python" or text.rstrip().endswith((";", "}")):
        return text
    return text + ";"


def _needs_brackets(text: str, before: str, after: str) -> bool:
    """Tell whether an expression would fall apart between its neighbours."""
    if text.startswith("-") and text[1:].isdigit():
        return before.rstrip()[-1:] in ("-", "+", "*", "/", "%") and before.rstrip() != before.rstrip("-+*/%")
    if (
        re.fullmatch(r"[\w.]+|[\w.>\-]+(?:\[[^\[\]]*\])*|\w+\([^()]*\)", text)
        and "- " not in text
        and " " not in text.split("[")[0].split("(")[0]
    ):
        return False
    left = re.search(r"(?:[-+*/%!~&|^<>]|[=!<>]=|\b(?:not|and|or|in|is))\s*$", before)
    if left and re.search(r"[^=!<>]=\s*$", before):
        left = None
    right = re.match(r"\s*(?:[-+*/%&|^<>?\[.]|->|[=!]=|(?:and|or|in|is|if)\b)", after)
    return bool(left or right)


__all__ = ["Choices", "choices", "filled", "joined", "written"]
