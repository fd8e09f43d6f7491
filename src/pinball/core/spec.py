"""What the user asks for: a ``Spec``, of which any part may be missing."""

from __future__ import annotations

from dataclasses import dataclass, replace

Value = int | None | tuple[int, ...]
"""An integer, an array of integers, or ``None``: the paper's NULL, "no value"."""


@dataclass(frozen=True, slots=True)
class Example:
    """One observation: these inputs gave this output."""

    inputs: tuple[Value, ...]
    output: Value


@dataclass(frozen=True, slots=True)
class Spec:
    """A request. ``name`` is the wanted function name, ``""`` where the user leaves it to us.

    ``keywords`` is a line such as ``array sort O(n log n)``, see ``pinball.keywords``.
    """

    examples: tuple[Example, ...] = ()
    name: str = ""
    keywords: str = ""

    def with_example(self, example: Example) -> Spec:
        """Return this request with one more example (the CEGIS step)."""
        return replace(self, examples=(*self.examples, example))
