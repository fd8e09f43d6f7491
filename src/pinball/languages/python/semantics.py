"""What Python's integers and lists mean: no bounds, no overflow."""

from __future__ import annotations

from pinball.core.semantics import Semantics

SEMANTICS = Semantics("python", None, None, "unbounded", manual_memory=False)
