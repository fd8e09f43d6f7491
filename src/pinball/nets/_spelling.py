"""The words that code is told in, and what both languages' readers share."""

from __future__ import annotations

from collections.abc import Iterator

from pinball.languages.tokens import Token

MOST = 12
INTEGERS = frozenset({
    "int", "long", "short", "unsigned", "signed", "size_t", "ptrdiff_t", "intptr_t", "uintptr_t", "ssize_t",
    "bool", "_Bool", *(f"{u}int{bits}_t" for u in ("", "u") for bits in (8, 16, 32, 64)),
})  # fmt: skip
BASES = {**dict.fromkeys(INTEGERS, "i"), "float": "d", "double": "d", "char": "c", "void": "p"}
DROPPED = frozenset({"const", "static", "inline", "extern", "register", "volatile", "restrict", "auto"})
SPELT = {"float": "double", "true": "1", "false": "0", **dict.fromkeys(INTEGERS, "int")}
NAMES = (
    "i", "a", "aa", "d", "c", "r", "rr", "s", "p", "h", "u", "f", "t", "tu", "n", "m", "ma", "w", "v", "l",
    "k", "gi", "ga", "gr", "g",
)  # fmt: skip
CALLS = frozenset({
    "printf", "scanf", "malloc", "calloc", "free", "realloc", "qsort", "abs", "memcpy", "memmove", "memset",
    "strlen", "puts", "putchar", "getchar", "exit", "assert", "fprintf", "stderr", "INT_MAX", "INT_MIN",
    "NULL",
    "main", "print", "len", "range", "append", "pop", "insert", "sorted", "reversed", "enumerate", "zip",
    "list", "map", "filter", "lambda", "min", "max", "sum", "input", "int", "str", "set", "dict", "deque",
    "popleft", "appendleft", "isinstance", "heappush", "heappop", "yield", "self", "reverse", "sort",
    "extend",
    "remove", "index", "count", "copy", "tuple", "any", "all", "bool", "None", "True", "False",
    "split", "join",
})  # fmt: skip
OPERATORS = (
    "(", ")", "[", "]", "{", "}", ";", ",", ".", "->", "=", "==", "!=", "<", ">", "<=", ">=", "+", "-", "*",
    "/", "%", "//", "**", "++", "--", "+=", "-=", "*=", "/=", "%=", "//=", "&", "|", "^", "~", "!",
    "&&", "||",
    "<<", ">>", "<<=", ">>=", "&=", "|=", "^=", "?", ":", "...", "@", ":=", "#",
)  # fmt: skip
KINDS = (
    "<format>",
    "<string>",
    "<char>",
    "<number>",
    "<big>",
    "<fraction>",
    "<library>",
    "<error>",
    "<line>",
)


def numbered(names: dict[str, str], text: str, kind: str, counts: dict[str, int]) -> str:
    """Return the word of a name, a new one of its kind at its first appearance."""
    found = names.get(text)
    if found is None:
        number = counts.get(kind, 0)
        counts[kind] = number + 1
        found = names[text] = f"{kind}{min(number, MOST - 1)}"
    return found


def literal(token: Token) -> Iterator[str]:
    text = token.text
    if token.kind == "string":
        character = text[:1] == "'" and len(text) <= 4
        yield "<char>" if character else "<format>" if "%" in text or "{" in text else "<string>"
        return
    if text[:1] in ("-", "+"):
        yield text[0]
    yield _number(text.lstrip("+-"))


def _number(text: str) -> str:
    plain = text.rstrip("uUlL")
    if plain.isdigit():
        return (
            str(int(plain))
            if len(plain) < 3 and int(plain) <= 16
            else "<number>"
            if len(plain) < 7
            else "<big>"
        )
    return "<big>" if plain[:2].lower() in ("0x", "0b", "0o") else "<fraction>"
