"""The versions of the tools that an answer was made with."""

from __future__ import annotations

import platform
import subprocess
from importlib import metadata

from pinball.core.errors import MissingTool
from pinball.sandbox import FLAGS, find_compiler

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
    found["flags"] = " ".join(FLAGS)
    return found


def compiler_version() -> str:
    """Return the C compiler's path and the first line that it says of itself, ``"none"`` without one."""
    try:
        path = find_compiler()
        said = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=10, check=False)
    except (OSError, MissingTool, subprocess.TimeoutExpired):
        return "none"
    return f"{path}: {said.stdout.partition(chr(10))[0][:120]}"
