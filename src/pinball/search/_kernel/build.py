"""Build the kernel with the system's C compiler, once, and keep it in the user's cache by content hash."""

from __future__ import annotations

import ctypes
import hashlib
import os
import platform
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pinball.core.errors import MissingTool

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


def compiler() -> str:
    """Return the C compiler's path. Raise ``MissingTool`` where the machine has none."""
    for name in ("gcc", "cc", "clang"):
        found = shutil.which(name)
        if found:
            return found
    raise MissingTool("no C compiler on PATH: the search kernel needs gcc, cc or clang")


def cache_folder() -> Path:
    """Return the user's cache folder for Pinball, made on first use and private."""
    root = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    folder = Path(root) / "pinball"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


@cache
def load(shape: Shape) -> ctypes.CDLL:
    """Return the kernel for a shape, compiled if the cache does not hold it yet."""
    text = source(shape)
    processor = platform.machine() + _cpu_flags()
    digest = hashlib.sha256("\0".join([text, *_FLAGS, processor]).encode()).hexdigest()[:24]
    path = cache_folder() / f"kernel-{digest}.so"
    if not path.exists():
        _compile(text, path)
    return ctypes.CDLL(str(path))


def _cpu_flags() -> str:
    """Return what ``-march=native`` depends on, so that a shared home folder serves no wrong kernel."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    return next((line for line in lines if line.startswith(("flags", "Features"))), "")


def _compile(text: str, path: Path) -> None:
    """Compile beside the target and rename, so that nobody ever loads half a kernel."""
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        unit, built = Path(folder) / "kernel.c", Path(folder) / "kernel.so"
        unit.write_text(text)
        command = [compiler(), *_FLAGS, "-o", str(built), str(unit), "-lm"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            first = (done.stderr.strip().splitlines() or ["no message"])[0]
            raise MissingTool(f"the C compiler could not build the search kernel: {first}")
        built.replace(path)
