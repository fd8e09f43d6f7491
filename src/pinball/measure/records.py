"""What measuring says of a function."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """What running a function showed; an empty text is what could not be measured.

    ``compiles`` is the system's compiler's verdict on the whole file (``None`` where it could not be asked),
    ``message`` its first error. ``call`` says how the function was run, ``algorithm`` (the word people have)
    and ``structure`` what it agreed with on ``tests`` tests, ``time`` and ``space`` how counted operations
    and memory grew. ``reason`` says in words why something is not measured. ``unknown``: it ran under a call
    line that nothing speaks against, and agrees with no algorithm we know.
    """

    compiles: bool | None = None
    message: str = ""
    call: str = ""
    algorithm: str = ""
    structure: str = ""
    time: str = ""
    space: str = ""
    tests: int = 0
    reason: str = ""
    unknown: bool = False
