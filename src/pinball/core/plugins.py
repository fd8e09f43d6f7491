"""The folder is the registry: a plug-in is a module in a package, and the file's name is its name."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from pathlib import Path
from types import ModuleType

from pinball.core.errors import BadRequest

_ROOT = Path(__file__).resolve().parent.parent


@cache
def names(folder: str) -> tuple[str, ...]:
    """Return the plug-ins in ``pinball/<folder>`` by reading file names; nothing is imported."""
    modules = pkgutil.iter_modules([str(_ROOT / folder)])
    return tuple(sorted(m.name for m in modules if not m.name.startswith("_")))


def load(folder: str, name: str) -> ModuleType:
    """Import one plug-in. Raise ``BadRequest`` with the choices where there is none of that name."""
    if name not in names(folder):
        raise BadRequest(f"no {folder} named {name!r}; choose from: {', '.join(names(folder))}")
    return importlib.import_module(f"pinball.{folder}.{name}")
