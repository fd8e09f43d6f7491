"""Library functions that programs may call, with what each asks for and gives."""

from __future__ import annotations

from dataclasses import dataclass

from pinball.nets.writing.kinds import (
    ANY,
    ANYTHING,
    BOOL,
    CHAR,
    CONDITION,
    DOUBLE,
    INT,
    INTEGER,
    POINTING,
    SIZE,
    TEXT,
    UNKNOWN,
    VOID,
    Kind,
    array,
    kind,
)


@dataclass(frozen=True, slots=True)
class Known:
    """A library function; with ``more`` further arguments of that kind may follow up to an ``end``."""

    language: str
    parameters: tuple[Kind, ...]
    returns: Kind
    more: Kind | None = None


_INTS, _WRITABLE = array(INT), array(CHAR)
_BYTES = array(VOID, True)
_COMPARE = kind("function", "", (_BYTES, _BYTES, INT))
_CALLBACK = kind("function", "", (INT, INT))


def _c(parameters: tuple[Kind, ...], returns: Kind, more: Kind | None = None) -> Known:
    return Known("c", parameters, returns, more)


def _python(parameters: tuple[Kind, ...], returns: Kind, more: Kind | None = None) -> Known:
    return Known("python", parameters, returns, more)


LIBRARY: dict[str, Known] = {
    "printf": _c((TEXT,), INT, ANY),
    "scanf": _c((TEXT,), INT, POINTING),
    "puts": _c((TEXT,), INT),
    "putchar": _c((INTEGER,), INT),
    "getchar": _c((), INT),
    "exit": _c((INTEGER,), VOID),
    "abort": _c((), VOID),
    "assert": _c((CONDITION,), VOID),
    "abs": _c((INTEGER,), INT),
    "labs": _c((INTEGER,), kind("number", "long")),
    "strlen": _c((TEXT,), SIZE),
    "strcpy": _c((_WRITABLE, TEXT), _WRITABLE),
    "strcmp": _c((TEXT, TEXT), INT),
    "strncmp": _c((TEXT, TEXT, INTEGER), INT),
    "strchr": _c((TEXT, INTEGER), _WRITABLE),
    "memcpy": _c((POINTING, POINTING, INTEGER), ANYTHING),
    "memmove": _c((POINTING, POINTING, INTEGER), ANYTHING),
    "memset": _c((POINTING, INTEGER, INTEGER), ANYTHING),
    "realloc": _c((POINTING, INTEGER), ANYTHING),
    "qsort": _c((POINTING, INTEGER, INTEGER, _COMPARE), VOID),
    "isspace": _c((INTEGER,), INT),
    "isalpha": _c((INTEGER,), INT),
    "isdigit": _c((INTEGER,), INT),
    "islower": _c((INTEGER,), INT),
    "isupper": _c((INTEGER,), INT),
    "tolower": _c((INTEGER,), INT),
    "toupper": _c((INTEGER,), INT),
    "fabs": _c((INT,), DOUBLE),
    "floor": _c((INT,), DOUBLE),
    "sqrt": _c((INT,), DOUBLE),
    "print": _python((), VOID, ANY),
    "list": _python((), UNKNOWN, ANY),
    "range": _python((INT,), UNKNOWN, INT),
    "int": _python((ANY,), INT),
    "input": _python((), _WRITABLE),
    "map": _python((_CALLBACK, ANY), UNKNOWN),
    "filter": _python((_CALLBACK, ANY), UNKNOWN),
    "deque": _python((), UNKNOWN, ANY),
    "ord": _python((ANY,), INT),
    "chr": _python((INT,), _WRITABLE),
    "str": _python((ANY,), _WRITABLE),
    "all": _python((ANY,), BOOL),
    "any": _python((ANY,), BOOL),
    "set": _python((), UNKNOWN, ANY),
    "dict": _python((), UNKNOWN, ANY),
    "reversed": _python((ANY,), UNKNOWN),
    "heappush": _python((_INTS, ANY), VOID),
    "heappop": _python((_INTS,), UNKNOWN),
    "heapify": _python((_INTS,), VOID),
    "reduce": _python((kind("function", "", (INT, INT, INT)), ANY), UNKNOWN, ANY),
    "enumerate": _python((ANY,), UNKNOWN),
}
"""Every known library function by its name."""
