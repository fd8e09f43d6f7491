"""Ask about loops."""

from __future__ import annotations

from pinball.core.tree import Assign, Binary, Expr, For, Int, Var
from pinball.rules._facts import assigned, declared, memory, reads, stores, used_outside
from pinball.rules._sites import Site


def counted_test(loop: For) -> Expr:
    """Return the condition of a counted loop."""
    return Binary("<" if loop.step > 0 else ">", Var(loop.variable), loop.stop)


def counted_update(loop: For) -> Assign:
    """Return the step of a counted loop."""
    return Assign(Var(loop.variable), Int(abs(loop.step)), "+" if loop.step > 0 else "-")


def steady(loop: For, site: Site) -> bool:
    """Return whether the bound may be looked at each time round; C does that anyway."""
    if site.language == "c":
        return True
    fixed = not (reads(loop.stop) & assigned(loop.body)) and not (memory(loop.stop) and stores(loop.body))
    return (
        fixed and loop.variable not in used_outside(loop, site) and loop.variable not in assigned(loop.body)
    )


def steady_rounds(loop: For) -> bool:
    """Return whether a loop changes neither its variable nor its bound."""
    outer = assigned(loop.body) - declared(loop.body)
    return not (reads(loop.stop) & outer) and loop.variable not in outer
