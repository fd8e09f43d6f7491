"""Compile C that nobody trusts: the compiler runs in a cage, so ``#include`` and ``.incbin`` find nothing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from pinball.core.errors import MissingTool
from pinball.sandbox.cage import Limits, Outcome, run_compiler

COMPILERS = ("gcc", "clang", "cc")
FLAGS = ("-std=c11", "-Wall", "-Wextra", "-Werror", "-O2")
"""What every answer in C must pass."""

SANITIZE = ("-fsanitize=undefined,address", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer")
"""Added to ``FLAGS`` to stop at undefined behaviour and memory errors."""

_TOOLS = ("/usr/bin", "/bin", "/usr/libexec", "/usr/include", "/usr/local/include", "/usr/local/lib")
_ERROR_MARKS = ("error:", "undefined reference", "multiple definition", "cannot find ")
_LIMITS = Limits(
    seconds=10.0, cpu_seconds=2.0, memory_bytes=1 << 30, output_bytes=1 << 18, file_bytes=64 << 20
)


def find_compiler() -> Path:
    """Return the first of gcc, clang, cc on PATH. Raise ``MissingTool`` where there is none."""
    for name in COMPILERS:
        found = shutil.which(name)
        if found:
            return Path(found).absolute()
    raise MissingTool(f"no C compiler on PATH; install one of: {', '.join(COMPILERS)}")


def compile_c(
    sources: Mapping[str, str],
    directory: Path,
    flags: tuple[str, ...] = FLAGS,
    *,
    output: str = "program",
    compiler: Path | None = None,
) -> Outcome:
    """Write ``sources`` (file name to text) into ``directory`` and compile and link them to ``output`` there.

    Without an ``output`` each source is compiled to a file of its own, as ``flags`` say (``-S``, ``-c``).

    The compiler reads the toolchain and ``directory`` and nothing else and writes only there. It is
    stopped after 10 s, and each of its passes after 2 s of processor time, 1 GiB or 64 MiB a file. Messages
    name the sources without a path. ``compiler`` is ``find_compiler``'s where it is absent. Raise
    ``MissingTool`` without a compiler or a sandbox.
    """
    compiler = compiler or find_compiler()
    for name, text in sources.items():
        (directory / name).write_text(text, encoding="utf-8", errors="surrogateescape")
    argv = [str(compiler), *flags, *sources, *(("-o", output) if output else ())]
    path = os.pathsep.join(dict.fromkeys((str(compiler.parent), *_TOOLS[:2])))
    return run_compiler(argv, directory, readable=_toolchain(compiler), limits=_LIMITS, path=path)


def first_error(outcome: Outcome) -> str:
    """Return the compiler's first error, in one line; or how it was stopped."""
    if outcome.status not in ("ok", "failed"):
        return f"the compiler was stopped: {outcome.status}"
    lines = [line.strip() for line in outcome.stderr.decode("utf-8", "replace").splitlines()]
    errors = [line for line in lines if any(mark in line.lower() for mark in _ERROR_MARKS)]
    return (errors or [line for line in lines if line] or ["the compiler failed without a message"])[0][:300]


def _toolchain(compiler: Path) -> tuple[Path, ...]:
    """Return what the compiler reads: the system's folders, and its own where it lives elsewhere."""
    home = compiler.resolve().parent.parent
    beside = (
        ()
        if home in (Path("/"), Path("/usr"))
        else tuple(home / name for name in ("bin", "lib", "lib64", "libexec", "include"))
    )
    return (*map(Path, _TOOLS), *beside)
