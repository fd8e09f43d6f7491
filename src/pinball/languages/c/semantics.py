"""What C's integers and arrays mean: 64 bits, undefined overflow, memory by hand."""

from __future__ import annotations

from pinball.core.semantics import Semantics

SEMANTICS = Semantics("c", -(2**63), 2**63 - 1, "undefined", manual_memory=True)
