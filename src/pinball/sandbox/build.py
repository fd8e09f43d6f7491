"""Build Pinball's own C with the system's compiler, once, and keep it in the user's cache by content hash."""

from __future__ import annotations

import fcntl
import hashlib
import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from pinball.core.errors import MissingTool


def compiler(purpose: str) -> str:
    """Return the C compiler's path. Raise ``MissingTool``, saying what it is for, where there is none."""
    for name in ("gcc", "cc", "clang"):
        found = shutil.which(name)
        if found:
            return found
    raise MissingTool(f"no C compiler on PATH: {purpose} needs gcc, cc or clang")


def cache_folder() -> Path:
    """Return the user's cache folder for Pinball, made on first use and private."""
    root = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    folder = Path(root) / "pinball"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def built(
    name: str, sources: Mapping[str, str], flags: tuple[str, ...], *, purpose: str, suffix: str = ""
) -> Path:
    """Return the file built from the first of ``sources`` (file name to text), the others beside it.

    It is compiled where the cache does not hold it yet; who asks meanwhile waits. Raise ``MissingTool`` where
    that fails.
    """
    path = place(name, sources, flags, suffix)
    if not path.exists():
        with (path.parent / ".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not path.exists():
                _compile(sources, flags, path, purpose)
    return path


def place(name: str, sources: Mapping[str, str], flags: tuple[str, ...], suffix: str = "") -> Path:
    """Return where ``built`` keeps its file, which need not be there."""
    processor = platform.machine() + _cpu_flags()
    parts = [piece for source in sources.items() for piece in source]
    digest = hashlib.sha256("\0".join([*parts, *flags, processor]).encode()).hexdigest()[:24]
    return cache_folder() / f"{name}-{digest}{suffix}"


def _cpu_flags() -> str:
    """Return what ``-march=native`` depends on, so that a shared home folder serves no wrong program."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    return next((line for line in lines if line.startswith(("flags", "Features"))), "")


def _compile(sources: Mapping[str, str], flags: tuple[str, ...], path: Path, purpose: str) -> None:
    """Compile beside the target and rename, so that nobody ever uses half a program."""
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        for name, text in sources.items():
            (Path(folder) / name).write_text(text)
        out = Path(folder) / "built"
        command = [compiler(purpose), *flags, "-o", str(out), str(Path(folder) / next(iter(sources))), "-lm"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            first = (done.stderr.strip().splitlines() or ["no message"])[0]
            raise MissingTool(f"the C compiler could not build {purpose}: {first}")
        out.replace(path)
