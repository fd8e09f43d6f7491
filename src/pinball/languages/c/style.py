"""How C looks on the page: the choices that leave a program's meaning alone."""

from __future__ import annotations

from dataclasses import dataclass, fields
from random import Random


@dataclass(frozen=True, slots=True)
class Style:
    """One way of writing C; the default is Pinball's own.

    ``braces``: on the line of the head (``attached``), of their own (``own``), or own for functions only
    (``kernel``). ``null``: ``p == NULL``, ``!p`` or ``p == 0``. ``sized``: ``sizeof *p`` (``variable``) or
    ``sizeof(int)`` (``type``). ``alias``: record types as the file says (``written``), with a ``typedef`` as
    ``Node`` or ``node_t``, or as ``struct node``. ``top``: declarations at the top of a function where that
    is safe. ``headers``: those that are ``needed``, or also the two that most people begin with (``usual``).
    """

    indent: str = "    "
    braces: str = "kernel"
    braced: bool = True
    star: str = "name"
    wide: str = "int64_t"
    size: str = "size_t"
    null: str = "NULL"
    step: str = "i++"
    forever: str = "while (true)"
    alias: str = "written"
    sized: str = "variable"
    cast: bool = False
    brackets: bool = False
    top: bool = False
    else_if: bool = True
    indent_case: bool = False
    blank: int = 1
    prototypes: bool = False
    comments: bool = True
    static: bool = True
    headers: str = "needed"

    def name(self) -> str:
        """Return what differs from the default, as short text for a row's lineage."""
        different = [f for f in fields(self) if getattr(self, f.name) != f.default]
        return " ".join(f"{f.name}={_short(getattr(self, f.name))}" for f in different) or "default"


CHOICES: dict[str, tuple[object, ...]] = {
    "indent": ("    ", "  ", "\t"),
    "braces": ("kernel", "attached", "own"),
    "braced": (True, False),
    "star": ("name", "type"),
    "wide": ("int64_t", "long", "long long"),
    "size": ("size_t", "unsigned long"),
    "null": ("NULL", "not", "0"),
    "step": ("i++", "++i", "i += 1"),
    "forever": ("while (true)", "while (1)", "for (;;)"),
    "alias": ("written", "Node", "node_t", "struct"),
    "sized": ("variable", "type"),
    "cast": (False, True),
    "brackets": (False, True),
    "top": (False, True),
    "else_if": (True, False),
    "indent_case": (False, True),
    "blank": (1, 2, 0),
    "prototypes": (False, True),
    "comments": (True, False),
    "static": (False, True),
    "headers": ("usual", "needed"),
}
_USUAL = {
    "else_if": 0.9,
    "prototypes": 0.8,
    "size": 0.8,
    "blank": 0.8,
    "static": 0.8,
    "headers": 0.6,
    "null": 0.6,
}
"""How often the first choice is taken, where it is not as likely as the others."""


def random_style(rng: Random) -> Style:
    """Return a style drawn by ``rng``; each choice is independent of the others."""
    drawn: dict[str, object] = {}
    for name, choices in CHOICES.items():
        usual = rng.random() < _USUAL.get(name, 1 / len(choices))
        drawn[name] = choices[0] if usual else rng.choice(choices[1:])
    return Style(**drawn)  # type: ignore[arg-type]


def _short(value: object) -> str:
    text = {"\t": "tab", "    ": "4", "  ": "2", True: "yes", False: "no"}.get(value, str(value))
    return str(text).replace(" ", "")
