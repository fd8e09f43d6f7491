"""How a Python file is laid out, as data."""

from __future__ import annotations

from dataclasses import dataclass, fields
from random import Random


@dataclass(frozen=True, slots=True)
class Style:
    """The choices that do not change what a program does.

    ``indentation`` is a number of blanks, ``quotes`` is ``"`` or ``'``. ``annotations`` writes type hints.
    ``records`` is ``identity`` (a dataclass that compares as references do in C), ``dataclass`` (one that
    compares field by field) or ``class`` (with a constructor). With ``defaults`` every field may be left out
    of a constructor's call, without it only references may. ``docstrings`` keeps what a function says of
    itself; ``enumerated`` prefers ``enumerate`` to a range where the body begins with ``x = xs[i]``.
    """

    indentation: int = 4
    quotes: str = '"'
    annotations: bool = True
    records: str = "identity"
    defaults: bool = True
    docstrings: bool = True
    enumerated: bool = True

    def name(self) -> str:
        """Return the choices that differ from the usual ones, in a few words; ``pep8`` for none."""
        usual = Style()
        changed = {f.name: getattr(self, f.name) for f in fields(self)}
        return (
            ",".join(f"{key}={value}" for key, value in changed.items() if value != getattr(usual, key))
            or "pep8"
        )


def random_style(rng: Random) -> Style:
    """Return a style that a person may have; records compare as objects do, as they do in C."""
    return Style(
        indentation=rng.choice((4, 4, 4, 2)),
        quotes=rng.choice(('"', '"', "'")),
        annotations=rng.random() < 0.5,
        records=rng.choice(("identity", "class", "class")),
        defaults=False,
        docstrings=rng.random() < 0.5,
        enumerated=rng.random() < 0.8,
    )
