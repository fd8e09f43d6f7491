"""C's spelling of types, names of headers, comments and constants."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable, Mapping

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    ArrayType,
    BoolType,
    Expr,
    FloatType,
    FunctionType,
    IntType,
    Param,
    PointerType,
    RecordType,
    RefType,
    SizeType,
    Type,
    VoidType,
)
from pinball.languages.c.style import Style

WIDTH = 88
NAMED = {
    2**63 - 1: "INT64_MAX",
    -(2**63): "INT64_MIN",
    2**31 - 1: "INT_MAX",
    -(2**31): "INT_MIN",
}
_HEADERS = {
    "assert.h": "assert",
    "ctype.h": "isalpha isdigit isalnum isspace isupper islower toupper tolower",
    "errno.h": "errno",
    "limits.h": "INT_MAX INT_MIN LONG_MAX LONG_MIN",
    "math.h": "sqrt pow floor ceil fabs log log2 exp sin cos fmod round",
    "stdbool.h": "bool true false",
    "stddef.h": "size_t NULL",
    "stdint.h": "int64_t INT64_MAX INT64_MIN uint64_t",
    "stdio.h": "printf scanf puts putchar getchar fprintf stderr stdout stdin sprintf snprintf sscanf fgets",
    "stdlib.h": "malloc calloc realloc free abs labs exit qsort rand srand atoi bsearch abort",
    "string.h": "strlen strcpy strcmp strncmp strncpy strcat strchr memcpy memmove memset memcmp",
}
HEADER = {word: header for header, words in _HEADERS.items() for word in words.split()}
_SHORT = {(8, True): "char", (16, True): "short", (32, True): "int"}
_UNSIGNED = {8: "unsigned char", 16: "unsigned short", 32: "unsigned"}
_WORD = re.compile(r"[A-Za-z_]\w*")


def words(text: str) -> frozenset[str]:
    """Return the names and keywords in a text."""
    return frozenset(_WORD.findall(text))


def includes(used: Iterable[str]) -> str:
    """Return the ``#include`` lines for the headers in ``used``."""
    found = set(used)
    if found & {"stdlib.h", "stdio.h", "string.h"}:
        found.discard("stddef.h")
    return "".join(f"#include <{name}>\n" for name in sorted(found))


def comment(text: str) -> str:
    """Return the text as a comment of its own lines."""
    if not text:
        return ""
    text = text.replace("*/", "* /")
    lines = [line for p in text.split("\n") for line in textwrap.wrap(p, WIDTH - 6) or [""]]
    end = " */\n" if len(lines) == 1 else "\n */\n"
    return "/* " + "\n".join([lines[0], *(f" * {line}".rstrip() for line in lines[1:])]) + end


def quoted(value: str, quote: str) -> str:
    """Return characters as C writes them between quotes."""
    named = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0", "\\": "\\\\", quote: "\\" + quote}
    found = []
    for place, character in enumerate(value):
        if character == "\0" and value[place + 1 : place + 2].isdigit():
            found.append("\\000")
        elif character in named:
            found.append(named[character])
        else:
            found.append(character if character >= " " and character != "\x7f" else f"\\{ord(character):03o}")
    return quote + "".join(found) + quote


class Types:
    """Spells types in a style; ``aliases`` gives the ``typedef`` name of a record that has one."""

    def __init__(self, style: Style, aliases: Mapping[str, str], expression: Callable[[Expr], str]) -> None:
        self.style = style
        self.aliases = aliases
        self.expression = expression

    def record(self, name: str) -> str:
        return self.aliases.get(name) or f"struct {name}"

    def base(self, kind: Type) -> str:
        """Return the name of a type that is no pointer, array or function."""
        match kind:
            case IntType(bits=64, signed=True):
                return self.style.wide
            case IntType(bits=64):
                return "uint64_t" if self.style.wide == "int64_t" else "unsigned long long"
            case IntType(bits=bits, signed=signed) if (bits, True) in _SHORT:
                return _SHORT[bits, True] if signed else _UNSIGNED[bits]
            case SizeType():
                return self.style.size
            case BoolType():
                return "bool"
            case FloatType():
                return "double"
            case VoidType():
                return "void"
            case RecordType(record=name):
                return self.record(name)
            case _:
                raise Unsupported(f"{type(kind).__name__} in C")

    def declare(self, kind: Type, name: str) -> str:
        """Return ``kind`` and ``name`` as C declares them: ``const int64_t *xs``."""
        constant = False
        while True:
            match kind:
                case ArrayType(element=element, constant=const, length=None):
                    kind, name, constant = element, f"*{name}", const
                case ArrayType(element=element, constant=const, length=length) if length is not None:
                    name = f"({name})" if name.startswith("*") else name
                    kind, name, constant = element, f"{name}[{self.expression(length)}]", const or constant
                case PointerType(target=target):
                    kind, name = target, f"*{name}"
                case RefType(record=record):
                    kind, name = RecordType(record), f"*{name}"
                case FunctionType(parameters=parameters, returns=returns):
                    inside = ", ".join(self.type(p) for p in parameters) or "void"
                    kind, name = returns, f"(*{name})({inside})"
                case _:
                    break
        base = f"const {self.base(kind)}" if constant else self.base(kind)
        if self.style.star == "type" and name.startswith("*"):
            stars = len(name) - len(name.lstrip("*"))
            return f"{base}{'*' * stars} {name[stars:]}".rstrip()
        return f"{base} {name}" if name else base

    def type(self, kind: Type) -> str:
        return self.declare(kind, "")

    def parameter(self, parameter: Param) -> str:
        kind = parameter.type
        if self.style.brackets and isinstance(kind, ArrayType) and kind.length is None:
            element, name = kind.element, f"{parameter.name}[]"
            if not isinstance(element, ArrayType | RefType | PointerType | FunctionType | VoidType):
                return f"{'const ' if kind.constant else ''}{self.declare(element, name)}"
        return self.declare(kind, parameter.name)
