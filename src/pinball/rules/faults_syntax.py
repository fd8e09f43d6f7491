"""Slips of the keyboard: rules over the text, as what they make has no tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from pinball.rules._rule import Promise, Splice, broken_rule

BREAKING = Promise.BREAKING
_KEYWORDS = {
    "c": (
        "for",
        "while",
        "return",
        "if",
        "else",
        "int",
        "void",
        "struct",
        "sizeof",
        "const",
        "break",
        "switch",
    ),
    "python": (
        "for",
        "while",
        "return",
        "if",
        "else",
        "elif",
        "def",
        "in",
        "not",
        "and",
        "or",
        "class",
        "break",
    ),
}
_CODE = re.compile(
    r"//[^\n]*|/\*.*?\*/|#[^\n]*|\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|[A-Za-z_]\w*|\d\w*|\n[ \t]*"
    r"|->|\+\+|--|&&|\|\||==|\S",
    re.DOTALL,
)


@lru_cache(maxsize=4)
def tokens(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return start, end and text of each token; comments, directives and strings are one token each."""
    return tuple((found.start(), found.end(), found.group()) for found in _CODE.finditer(text))


def _dropping(*marks: str, most: int = 12) -> Callable[[str, str], Iterator[Splice]]:
    """Return a splicer that drops one of the tokens ``marks``, at ``most`` places spread over the text."""

    def splice(text: str, language: str) -> Iterator[Splice]:
        found = [(start, end) for start, end, token in tokens(text) if token in marks]
        for start, end in found[:: len(found) // most + 1]:
            yield Splice(start, end, "")

    return splice


def _changing(old: str, *new: str, most: int = 12) -> Callable[[str, str], Iterator[Splice]]:
    """Return a splicer that exchanges one token."""

    def splice(text: str, language: str) -> Iterator[Splice]:
        found = [(start, end) for start, end, token in tokens(text) if token == old]
        for start, end in found[:: len(found) // most + 1]:
            for replacement in new:
                yield Splice(start, end, replacement)

    return splice


missing_semicolon = broken_rule(
    "missing_semicolon", BREAKING, "x = 1;  =>  x = 1", splice=_dropping(";"), languages=("c",)
)
missing_brace = broken_rule(
    "missing_brace", BREAKING, "{ S }  =>  { S,  S }", splice=_dropping("{", "}"), languages=("c",)
)
missing_parenthesis = broken_rule(
    "missing_parenthesis", BREAKING, "f(x)  =>  f(x,  f x)", splice=_dropping("(", ")")
)
missing_bracket = broken_rule("missing_bracket", BREAKING, "a[i]  =>  a[i,  a i]", splice=_dropping("[", "]"))
missing_comma = broken_rule("missing_comma", BREAKING, "f(a, b)  =>  f(a b)", splice=_dropping(","))
missing_colon = broken_rule(
    "missing_colon", BREAKING, "if C:  =>  if C", splice=_dropping(":"), languages=("python",)
)
extra_semicolon = broken_rule(
    "extra_semicolon",
    BREAKING,
    "while (C) S  =>  while (C); S",
    splice=_changing(")", ");"),
    languages=("c",),
)
extra_brace = broken_rule(
    "extra_brace", BREAKING, "}  =>  }}", splice=_changing("}", "}}", "};"), languages=("c",)
)
extra_parenthesis = broken_rule("extra_parenthesis", BREAKING, "f(x)  =>  f(x))", splice=_changing(")", "))"))
comma_for_semicolon = broken_rule(
    "comma_for_semicolon", BREAKING, "x = 1;  =>  x = 1,", splice=_changing(";", ",", ":"), languages=("c",)
)
bracket_for_parenthesis = broken_rule(
    "bracket_for_parenthesis", BREAKING, "f(x)  =>  f[x),  f(x]", splice=_changing("(", "[", "{")
)
one_equals = broken_rule("one_equals", BREAKING, "a == b  =>  a = b", splice=_changing("==", "="))
arrow_slip = broken_rule(
    "arrow_slip", BREAKING, "p->f  =>  p-f", splice=_changing("->", "-", ">"), languages=("c",)
)


def _misspelt_keyword(text: str, language: str) -> Iterator[Splice]:
    found = [(start, end, token) for start, end, token in tokens(text) if token in _KEYWORDS[language]]
    for number, (start, end, word) in enumerate(found[:: len(found) // 12 + 1]):
        turned = word[0] + word[2] + word[1] + word[3:] if len(word) > 2 else word[::-1]
        yield Splice(start, end, (turned, word[:-1], word + word[-1], word.capitalize())[number % 4])


misspelt_keyword = broken_rule(
    "misspelt_keyword", BREAKING, "return x;  =>  retrun x;", splice=_misspelt_keyword
)


def _wrong_indent(text: str, language: str) -> Iterator[Splice]:
    """Move one line of Python to the left or right."""
    found = list(re.finditer(r"\n([ ]+)(?=\S)", text))
    for number, match in enumerate(found[:: len(found) // 12 + 1]):
        start, end = match.span(1)
        deep = match.group(1)
        yield Splice(start, end, (deep + "    ", deep[4:], deep + " ")[number % 3])


wrong_indent = broken_rule(
    "wrong_indent", BREAKING, "    S  =>  S", splice=_wrong_indent, languages=("python",)
)


def _open_text(text: str, language: str) -> Iterator[Splice]:
    """Begin a string or comment that does not end."""
    found = [start for start, _, token in tokens(text) if token == "=" or token == "return"]
    for number, start in enumerate(found[:: len(found) // 4 + 1]):
        yield Splice(
            start, start, ('"', "'")[number % 2] if language == "python" else ('"', "/* ")[number % 2]
        )


open_text = broken_rule("open_text", BREAKING, 'x = 1;  =>  x "= 1;,  x /* = 1;', splice=_open_text)
