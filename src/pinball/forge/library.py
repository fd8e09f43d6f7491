"""What the C library's headers declare, as far as small programs use it, and names of a program's own."""

from __future__ import annotations

import re
from collections.abc import Callable

_STDIO = """
    printf fprintf sprintf snprintf scanf fscanf sscanf puts putchar fputs fputc putc getchar fgetc getc fgets
    fflush perror remove rename stdin stdout stderr FILE EOF NULL size_t
"""
_STDLIB = """
    malloc calloc realloc free exit abort abs labs llabs rand srand qsort bsearch atoi atol strtol
    EXIT_SUCCESS EXIT_FAILURE RAND_MAX NULL size_t div ldiv div_t quot rem
"""
_STRING = """
    strlen strcpy strncpy strcmp strncmp strcat strchr strrchr memcpy memmove memset memcmp strstr NULL size_t
"""
_LIMITS = """
    CHAR_BIT CHAR_MAX CHAR_MIN SCHAR_MAX SCHAR_MIN UCHAR_MAX SHRT_MIN SHRT_MAX USHRT_MAX INT_MIN INT_MAX
    UINT_MAX LONG_MIN LONG_MAX ULONG_MAX LLONG_MIN LLONG_MAX ULLONG_MAX
"""
_STDINT = """
    int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t intmax_t uintmax_t
    INT8_MIN INT8_MAX INT16_MIN INT16_MAX INT32_MIN INT32_MAX INT64_MIN INT64_MAX UINT8_MAX UINT16_MAX
    UINT32_MAX UINT64_MAX SIZE_MAX INTPTR_MAX INTMAX_MAX
"""
_INTTYPES = f"{_STDINT} PRId64 PRIu64 PRId32 PRIu32 SCNd64 SCNd32"
_CTYPE = "isdigit isalpha isspace islower isupper isalnum ispunct tolower toupper"
LIBRARY: dict[str, frozenset[str]] = {
    header: frozenset(names.split())
    for header, names in {
        "assert.h": "assert static_assert",
        "ctype.h": _CTYPE,
        "errno.h": "errno EDOM ERANGE ENOMEM EINVAL",
        "inttypes.h": _INTTYPES,
        "limits.h": _LIMITS,
        "math.h": "sqrt floor ceil pow fabs log2",
        "stdbool.h": "bool true false",
        "stddef.h": "size_t ptrdiff_t NULL offsetof",
        "stdint.h": _STDINT,
        "stdio.h": _STDIO,
        "stdlib.h": _STDLIB,
        "string.h": _STRING,
        "time.h": "time time_t clock clock_t NULL size_t",
    }.items()
}


def renamer(text: str, number: int) -> Callable[[str], str]:
    """Return what gives every name that ``text`` does not get from a header a suffix of its own.

    ``exit`` becomes the driver's own, which ends one test and not the process.
    """
    headers = re.findall(r"^\s*#\s*include\s*[<\"]([\w./]+)[>\"]", text, re.MULTILINE)
    known = frozenset().union(*(LIBRARY.get(h, frozenset()) for h in headers))

    def new(name: str) -> str:
        if name == "exit" and name in known:
            return "pinball_exit"
        return name if name in known else f"{name}_p{number}"

    return new
