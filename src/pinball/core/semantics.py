"""What a language's integers and arrays mean, as data, and the ways in which a run can break its promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pinball.core.errors import PinballError

SIZE_LIMIT = 2**64


@dataclass(frozen=True, slots=True)
class Semantics:
    """How a language computes.

    ``int_low`` and ``int_high`` bound its default integer, ``None`` where it has no bounds; ``overflow`` is
    ``"undefined"`` or ``"unbounded"``. With ``manual_memory`` arrays are bare pointers: a length travels
    beside each, fresh memory holds nothing, and whoever allocates must free.
    """

    name: str
    int_low: int | None
    int_high: int | None
    overflow: str
    manual_memory: bool


class Fault(PinballError):
    """A run that ended otherwise than by returning; the text names the construct."""


class UndefinedBehaviour(Fault):
    """The program did what its language leaves undefined, or leaked memory."""


class Raised(Fault):
    """The program raised an exception of its language, such as Python's ``IndexError``."""


class OutOfFuel(Fault):
    """The run took more steps, or nested calls deeper, than it was given."""


def quotient(dividend: Any, divisor: Any) -> Any:
    """Return the quotient rounded towards zero; an operand may bring its own method for it."""
    own = getattr(dividend, "quotient", None)
    if own is not None:
        return own(divisor)
    own = getattr(divisor, "quotient_of", None)
    if own is not None:
        return own(dividend)
    below = dividend // divisor
    return below + 1 if below < 0 and below * divisor != dividend else below


def remainder(dividend: Any, divisor: Any) -> Any:
    """Return the remainder of ``quotient``, which has the dividend's sign; overloaded as ``quotient`` is."""
    own = getattr(dividend, "remainder", None)
    if own is not None:
        return own(divisor)
    return dividend - quotient(dividend, divisor) * divisor
