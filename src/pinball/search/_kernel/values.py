"""Drive the best-first search over values: one object holds one search's state in the kernel."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Sequence
from types import TracebackType

import numpy as np
import numpy.typing as npt

from pinball.core.budget import Budget
from pinball.core.program import Program
from pinball.dsl.components import components
from pinball.search._kernel.task import Control, Problem, read_program

FEATURES, SEEN, WIDTH = 48, 5, 20
_BYTES = 2e9  # memory of one search's values, at most


class ValueSearch:
    """A best-first search over the values that programs compute (kernel: best_first.c).

    ``by_size`` gives every call the same cost, so that shorter programs come first; otherwise a call costs
    minus its log probability, by ``prior`` (38 log probabilities) or by the policy that ``run`` is given.
    ``partners`` is how many of the cheapest nodes are tried as a call's other argument.
    """

    def __init__(
        self,
        work: Problem,
        prior: Sequence[float],
        *,
        by_size: bool,
        guided: bool = False,
        partners: int = 24,
        pair_cost: float = 1.5,
        doubt_weight: float = 1.0,
        nodes: int = 4_000_000,
    ) -> None:
        self._work = work
        self._guided = guided
        self._control = Control()
        self.seen = min(work.task.examples, SEEN)
        lib = work.kernel
        lib.kernel_best_first_new.restype = ctypes.c_void_p
        lib.kernel_best_first_level.restype = ctypes.c_float
        limit = max(
            8192,
            min(nodes, int(_BYTES / (work.given.itemsize * work.shape.lanes * work.task.examples + 400))),
        )
        knobs = (ctypes.c_int32 * 3)(partners, int(by_size), limit)
        weights = (ctypes.c_float * 2)(pair_cost, doubt_weight)
        start = (ctypes.c_float * len(components()))(*prior)
        self._handle = ctypes.c_void_p(
            lib.kernel_best_first_new(ctypes.byref(work.task), start, knobs, weights)
        )
        if not self._handle:
            raise MemoryError("no memory for the search")
        self.done = False

    def __enter__(self) -> ValueSearch:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._work.kernel.kernel_best_first_free(self._handle)

    @property
    def explored(self) -> int:
        """Return the programs evaluated so far."""
        return int(self._control.explored)

    @property
    def level(self) -> float:
        """Return the cost of the cheapest call that is still queued."""
        return float(self._work.kernel.kernel_best_first_level(self._handle))

    @property
    def nodes(self) -> int:
        """Return the number of different values found."""
        return int(self._work.kernel.kernel_best_first_nodes(self._handle))

    def run(
        self,
        budget: Budget,
        policy: npt.NDArray[np.float32] | None = None,
        batch: int = 1,
        *,
        seconds: float = 0.05,
    ) -> int:
        """Go on, with the policy's word on the lists that waited; return how many wait now.

        Stops at solutions, at a full batch, after ``seconds``, or sets ``done`` when nothing is left. Raise
        ``ValueError`` where the policy's rows are not those of the lists that wait.
        """
        if policy is not None and policy.shape != (self.waiting, len(components()) + 1):
            raise ValueError(f"a policy of shape {policy.shape} for {self.waiting} lists")
        until = time.monotonic() + min(seconds, budget.left())
        self._control.deadline = until
        self._control.stop = 0
        pointer = None if policy is None else policy.ctypes.data_as(ctypes.c_void_p)
        waiting = self._work.kernel.kernel_best_first_run(
            self._handle, ctypes.byref(self._control), pointer, batch, int(self._guided)
        )
        if waiting < 0:
            self.done = not self._control.stop or (time.monotonic() < until)
        return max(0, int(waiting))

    def take(self) -> list[tuple[Program, float]]:
        """Return the solutions found since the last call, with their cost."""
        found = []
        cost = ctypes.c_float()
        while self._work.kernel.kernel_best_first_take(
            self._handle, ctypes.byref(self._control), ctypes.byref(cost)
        ):
            found.append((read_program(self._control, self._work.input_types), float(cost.value)))
        return found

    @property
    def waiting(self) -> int:
        """Return the number of lists that wait for the policy's word."""
        return int(self._work.kernel.kernel_best_first_waiting(self._handle))

    def show(self) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float32]]:
        """Return what the policy sees of the waiting lists: tokens (B, E, 20) and features (B, E, 48)."""
        waiting = self.waiting
        tokens = np.empty((waiting, self.seen, WIDTH), np.int32)
        features = np.empty((waiting, self.seen, FEATURES), np.float32)
        self._work.kernel.kernel_best_first_show(
            self._handle, tokens.ctypes.data_as(ctypes.c_void_p), features.ctypes.data_as(ctypes.c_void_p)
        )
        return tokens, features

    def show_output(self) -> npt.NDArray[np.int32]:
        """Return the output's tokens, (E, 20)."""
        tokens = np.empty((self.seen, WIDTH), np.int32)
        self._work.kernel.kernel_best_first_show_output(self._handle, tokens.ctypes.data_as(ctypes.c_void_p))
        return tokens
