"""Replace ``#define`` macros in C text, line for line, so that places in the text stay what they are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pinball.core.errors import Unsupported

_TOKEN = re.compile(
    r"""(?P<skip>/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')"""
    r"|(?P<name>[A-Za-z_]\w*)|(?P<number>\.?\d(?:[eE][+-]|[\w.])*)|(?P<space>\s+)|(?P<mark>.)",
    re.DOTALL,
)
_DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)(\([^)\n]*\))?((?:[^\\\n]|\\\n|\\.)*)", re.MULTILINE)
_OTHER = re.compile(r"^[ \t]*#[ \t]*(?!include\b)(\w+)", re.MULTILINE)
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_GROWTH = 100_000


@dataclass(frozen=True, slots=True)
class Macro:
    """``parameters`` is ``None`` for a macro without parentheses."""

    parameters: tuple[str, ...] | None
    body: tuple[str, ...]


def expand(source: str) -> str:
    """Return the text without ``#define`` and with its names replaced; it has as many lines as before.

    Raise ``Unsupported`` for conditional text and for the operators ``#`` and ``##``.
    """
    if "#" not in source:
        return source
    macros: dict[str, Macro] = {}

    def collect(match: re.Match[str]) -> str:
        name, parameters, body = match.groups()
        number = source.count("\n", 0, match.start()) + 1
        if "#" in body or (parameters and "..." in parameters):
            raise Unsupported(f"line {number}: the macro {name!r}")
        names = None
        if parameters is not None:
            names = tuple(p.strip() for p in parameters[1:-1].split(",") if p.strip())
        plain = _COMMENT.sub(" ", body.replace("\\\n", " ")).strip()
        macros[name] = Macro(names, tuple(_tokens(plain)))
        return "\n" * match.group().count("\n")

    text = _DEFINE.sub(collect, _OTHER.sub(lambda m: _directive(m, source), source))
    if not macros:
        return text
    tokens = _tokens(text)
    return "".join(_expanded(tokens, macros, frozenset(), [_GROWTH + 4 * len(tokens)]))


def _directive(match: re.Match[str], source: str) -> str:
    if match.group(1) != "define":
        number = source.count("\n", 0, match.start()) + 1
        raise Unsupported(f"line {number}: the directive #{match.group(1)}")
    return match.group()


def _tokens(text: str) -> list[str]:
    return [match.group() for match in _TOKEN.finditer(text)]


def _expanded(
    tokens: list[str], macros: dict[str, Macro], inside: frozenset[str], room: list[int]
) -> list[str]:
    """Return the tokens with macros replaced; those named in ``inside`` stay, as they are being replaced.

    ``room`` is how many tokens may still be looked at: a few lines of macros can stand for gigabytes.
    """
    room[0] -= len(tokens)
    if room[0] < 0:
        raise Unsupported("macros that stand for more text than there is room for")
    found: list[str] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        at += 1
        macro = macros.get(token) if token not in inside else None
        if macro is None:
            found.append(token)
            continue
        body = list(macro.body)
        if macro.parameters is not None:
            arguments, after = _arguments(tokens, at)
            if after == at:
                found.append(token)
                continue
            at = after
            given = dict(
                zip(macro.parameters, (_expanded(a, macros, inside, room) for a in arguments), strict=False)
            )
            body = [piece for word in body for piece in given.get(word, [word])]
        found += _expanded(body, macros, inside | {token}, room)
    return found


def _arguments(tokens: list[str], at: int) -> tuple[list[list[str]], int]:
    """Return a macro's arguments and the place after them, or the same place where there are none."""
    start = at
    while start < len(tokens) and tokens[start].isspace():
        start += 1
    if start == len(tokens) or tokens[start] != "(":
        return [], at
    arguments: list[list[str]] = [[]]
    depth = 0
    for place in range(start, len(tokens)):
        token = tokens[place]
        depth += {"(": 1, ")": -1}.get(token, 0)
        if depth == 0:
            return [_stripped(argument) for argument in arguments], place + 1
        if token == "," and depth == 1:
            arguments.append([])
        elif place > start:
            arguments[-1].append(" " if token.isspace() else token)
    return [], at


def _stripped(tokens: list[str]) -> list[str]:
    while tokens and tokens[0].isspace():
        tokens = tokens[1:]
    while tokens and tokens[-1].isspace():
        tokens = tokens[:-1]
    return tokens
