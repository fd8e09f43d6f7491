"""The versions of the tools that an answer was made with."""

from __future__ import annotations

import platform
import shutil
import subprocess
from importlib import metadata

_PACKAGES = ("pinball", "z3-solver", "onnxruntime", "tree-sitter", "numpy")


def versions() -> dict[str, str]:
    """Return the versions of Python, of the packages that answers rest on, and of the C compiler."""
    found = {"python": platform.python_version(), "machine": f"{platform.system()} {platform.machine()}"}
    for package in _PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = "not installed"
    found["compiler"] = compiler_version()
    return found


def compiler_version() -> str:
    """Return the first line that the C compiler says of itself, ``"none"`` where there is none."""
    path = next(filter(None, map(shutil.which, ("gcc", "cc", "clang"))), None)
    if path is None:
        return "none"
    try:
        said = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{path}: {type(error).__name__}"
    return said.stdout.partition("\n")[0][:120]
