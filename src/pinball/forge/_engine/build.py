"""Build the checked C engine once; the content of its sources names it in the cache."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pinball.sandbox.build import built, place

_HERE = Path(__file__).parent
# Without global common subexpressions each operation keeps its own jump to the next: a sixth faster.
FLAGS = ("-std=gnu17", "-O3", "-fno-gcse", "-march=native", "-w")


SKETCH = "-DSKETCH"
"""The flag of the engine that fills the holes of sketches, see ``fill.c``."""
_SKETCHING = ("fill.c", "holes.c")


def sources(sketching: bool = False) -> dict[str, str]:
    """Return the engine's sources, file name to text, the one that includes all others first."""
    others = sorted(p.name for p in _HERE.glob("*.[ch]") if p.name != "main.c")
    files = ("main.c", *(name for name in others if sketching or name not in _SKETCHING))
    return {name: (_HERE / name).read_text() for name in files}


@cache
def engine(flags: tuple[str, ...] = FLAGS) -> Path:
    """Return the engine's program. Raise ``MissingTool`` where it cannot be built."""
    return built("engine", sources(SKETCH in flags), flags, purpose="the checked C engine")


def is_built(flags: tuple[str, ...] = FLAGS) -> bool:
    """Tell whether the engine lies in the cache, so that ``engine`` takes no time."""
    return place("engine", sources(SKETCH in flags), flags).exists()
