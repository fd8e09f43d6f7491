"""Ask Z3 with a time limit, so that a stop flag and Ctrl-C are heard while it thinks."""

from __future__ import annotations

import threading

import z3

from pinball.core.budget import Budget

_POLL = 0.05  # seconds between two looks at the stop flag


def check(solver: z3.Solver, budget: Budget) -> str:
    """Return ``"sat"``, ``"unsat"`` or ``"unknown"``, the last where the budget ends first.

    Z3 works in a thread of its own, which has ended when this returns or raises.
    """
    left = budget.left()
    if left <= 0:
        return "unknown"
    solver.set("timeout", max(1, int(left * 1000)))
    solver.set("ctrl_c", False)
    answers: list[str] = []

    def work() -> None:
        try:
            answers.append(str(solver.check()))
        except z3.Z3Exception:
            answers.append("unknown")

    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    try:
        while worker.is_alive() and budget.left() > 0:
            worker.join(_POLL)
    finally:
        while worker.is_alive():
            solver.ctx.interrupt()
            worker.join(_POLL)
    return answers[0]
