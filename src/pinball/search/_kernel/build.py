"""Build the kernel with the system's C compiler, once, and keep it in the user's cache by content hash."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pinball.sandbox.build import built

_HERE = Path(__file__).parent
_SEARCHES = (
    "kernel.c",
    "deduce.c",
    "lambda2.c",
    "values.c",
    "endings.c",
    "best_first.c",
    "features.c",
)
_GENERATORS = ("generate.c", "samples.c")
_FLAGS = ("-std=gnu11", "-O2", "-ftree-vectorize", "-march=native", "-shared", "-fPIC", "-w")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a kernel is compiled for: ``bits`` an integer, ``lanes`` an item (length + 1), the range.

    ``training`` adds the generators of training data, which make up half of the time to compile.
    """

    bits: int
    lanes: int
    low: int
    high: int
    training: bool = False

    def header(self) -> str:
        """Return the definitions that the C text expects."""
        low = "INT64_MIN" if self.low == -(2**63) else str(self.low)
        values = {"BITS": self.bits, "CAP": self.lanes, "LOW": low, "HIGH": self.high}
        return "".join(f"#define {name} {value}\n" for name, value in values.items())


def source(shape: Shape) -> str:
    """Return the kernel's whole C text."""
    from pinball.search._kernel.emit import emit

    names = (*_SEARCHES, *_GENERATORS) if shape.training else _SEARCHES
    return "\n".join(
        [shape.header(), (_HERE / "items.h").read_text(), emit(), *((_HERE / n).read_text() for n in names)]
    )


@cache
def load(shape: Shape) -> ctypes.CDLL:
    """Return the kernel for a shape, compiled if the cache does not hold it yet."""
    path = built("kernel", {"kernel.c": source(shape)}, _FLAGS, purpose="the search kernel", suffix=".so")
    return ctypes.CDLL(str(path))
