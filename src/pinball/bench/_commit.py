"""Which commit a benchmark measured."""

from __future__ import annotations

import subprocess
from pathlib import Path


def commit() -> str:
    """Return the commit that is measured, with a mark where files differ from it; ``unknown`` outside git."""
    git = ["git", "describe", "--always", "--dirty"]
    try:
        shown = subprocess.run(git, cwd=Path(__file__).parent, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return shown.stdout.strip()
