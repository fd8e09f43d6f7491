"""Put counters into one line of Python.

``_n_(_t_)``      at the start of every loop body and function (``lines.py`` adds it): one step; the end of
                  the iterator is the end of the fuel
``_k_(xs)``       around what a comprehension, ``in`` or a linear method goes through: ``len(xs)`` steps
``_s_(xs[a:b])``  around slices: as many steps as elements
``_m_(x)``        behind assignments with ``*``, ``**`` or ``<<``, and ``_e_(n)`` around exponents: a number
                  that doubles its digits in every step would outlast any fuel
"""

from __future__ import annotations

import keyword
from dataclasses import dataclass

Span = tuple[str, int, int]
"""A token with its begin and end in the line."""

_KEYWORDS = frozenset(keyword.kwlist) - {"None", "True", "False"}
_LINEAR = frozenset(
    {"insert", "remove", "index", "count", "reverse", "copy", "sort", "split", "lower", "upper"}
)
_ENDS = frozenset({"and", "or", "if", "else", "for", ",", ":", "==", "!=", "<", ">", "<=", ">=", "is", "="})
_GROWING = frozenset({"*", "**", "<<", "*=", "**=", "<<="})
_ASSIGNS = frozenset({"=", "+=", "-=", "*=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^="})


@dataclass(slots=True)
class _Bracket:
    """An open bracket: where the expression that it belongs to begins, and what is open inside."""

    subscript: bool = False
    begin: int = 0  # of the primary that the bracket is a part of
    primary: int = 0  # of the primary that is being read inside
    colon: bool = False
    waiting: int = 0  # counters that end with the expression being read


def instrumented(body: str, spans: list[Span]) -> tuple[str, bool]:
    """Return the line with counters, and whether a call in it gets a product."""
    if len(spans) < 2:
        return body, False
    words = [word for word, _, _ in spans]
    inserts = _Inserts()
    target = _assigned(words)
    stack = [_Bracket()]
    header = words[0] == "for"
    grows = False
    for i, (word, start, end) in enumerate(spans):
        top = stack[-1]
        before = words[i - 1] if i else ""
        after = words[i + 1] if i + 1 < len(words) else ""
        if top.waiting and word in (*_ENDS, ")", "]"):
            inserts.add(spans[i - 1][2], ")" * top.waiting)
            top.waiting = 0
        if word in ("(", "["):
            postfix = _ends_operand(before)
            if not postfix:
                top.primary = start
            stack.append(_Bracket(word == "[" and postfix, top.primary, end))
        elif word in (")", "]"):
            if len(stack) == 1:
                return body, False  # a broken line stays as it is
            closed = stack.pop()
            if closed.subscript and closed.colon and not (len(stack) == 1 and i < target):
                inserts.add(closed.begin, "_s_(")
                inserts.add(end, ")")
        elif word == ":":
            top.colon = True
        elif word == "in":
            if header and len(stack) == 1:
                header = False
            else:
                inserts.add(end + 1, "_k_(")
                top.waiting += 1
        elif word == "." and after in _LINEAR | {"pop"} and words[i + 2 : i + 3] == ["("]:
            if after != "pop" or words[i + 3 : i + 4] != [")"]:
                inserts.add(top.primary, "_k_(")
                inserts.add(start, ")")
        elif not _ends_operand(before) and before != "." and _ends_operand(word):
            top.primary = start
        if word in ("**", "<<") and after:
            _exponent(spans, i + 1, inserts)
        grows = grows or (len(stack) > 1 and word in ("*", "**", "<<") and _ends_operand(before))
    if stack[-1].waiting:
        inserts.add(spans[-1][2], ")" * stack[-1].waiting)
    text = inserts.apply(body)
    if target >= 0 and any(word in _GROWING for word in words):
        text += f"; {bounded(body[: spans[target][1]].rstrip())}"
    return text, grows


def bounded(place: str) -> str:
    """Return a statement that stops the run where a number has grown out of all bounds."""
    if "," in place:
        return f"_m_({place})"
    return f"{place}.__class__ is int and not -_l_ < {place} < _l_ and _m_({place})"


class _Inserts:
    def __init__(self) -> None:
        self.found: list[tuple[int, str]] = []

    def add(self, place: int, text: str) -> None:
        self.found.append((place, text))

    def apply(self, body: str) -> str:
        """Return ``body`` with all insertions; at one place what closes comes first."""
        at, parts = 0, []
        for place, text in sorted(self.found, key=lambda item: (item[0], item[1][0] != ")")):
            parts += [body[at:place], text]
            at = place
        return "".join([*parts, body[at:]])


def _ends_operand(word: str) -> bool:
    return word != "" and (
        word in (")", "]")
        or word[0] in "\"'"
        or ((word[0].isalnum() or word[0] == "_") and word not in _KEYWORDS)
    )


def _assigned(words: list[str]) -> int:
    """Return where the assignment sign of the line stands, -1 without one."""
    depth = 0
    for i, word in enumerate(words):
        depth += (word in ("(", "[")) - (word in (")", "]"))
        if depth == 0 and word in _ASSIGNS:
            return i
    return -1


def _exponent(spans: list[Span], at: int, inserts: _Inserts) -> None:
    """Put a check around the operand that begins at ``at``, powers to its right with it."""
    end = _operand(spans, at)
    if end is not None:
        inserts.add(spans[at][1], "_e_(")
        inserts.add(spans[end][2], ")")


def _operand(spans: list[Span], at: int) -> int | None:
    """Return where a signed power ends, ``None`` for what does not look like one."""
    words = [word for word, _, _ in spans]
    while at < len(words) and words[at] in ("-", "+", "~"):
        at += 1
    if at >= len(words) or not (words[at] == "(" or _ends_operand(words[at])):
        return None
    if words[at] == "(":
        at = _closing(words, at)
    while at + 1 < len(words):
        if words[at + 1] in ("(", "["):
            at = _closing(words, at + 1)
        elif words[at + 1] == "." and at + 2 < len(words):
            at += 2
        elif words[at + 1] == "**":
            return _operand(spans, at + 2)
        else:
            break
    return at if at < len(words) else None


def _closing(words: list[str], at: int) -> int:
    """Return the place of the bracket that closes the one at ``at``, or one beyond the end."""
    depth = 0
    for place in range(at, len(words)):
        depth += (words[place] in ("(", "[")) - (words[place] in (")", "]"))
        if depth == 0:
            return place
    return len(words)
