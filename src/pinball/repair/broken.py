"""Edits of code that does not compile:

marks and words near the line that the compiler names, declarations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from pinball.languages.names import _C_KEYWORDS
from pinball.languages.syntax import Part
from pinball.repair.file import File
from pinball.repair.mends import Mend

_TOKEN = re.compile(
    rb'"(?:\\.|[^"\\\n])*"|[A-Za-z_]\w*|\d[\w.]*|->|\+\+|--|<=|>=|==|!=|&&|\|\||/\*|\*/|[^\s\w]'
)
_MARKS = {
    "c": (";", ")", "(", "}", "{", "]", "[", ",", "*", "&", '"', "*/"),
    "python": (":", ")", "(", "]", "[", ",", '"'),
}
_INSTEAD = {
    ",": (";", ":"), ";": (",", ":", ""), ")": ("]", "}"), "]": (")",), "(": ("[", "{"), "[": ("(",),
    ".": ("->",), "->": (".",),
    "-": ("->",), "=": ("==",), "==": ("=",), ":": (";",), "}": (")",), "{": ("(",),
}  # fmt: skip
_PYTHON_WORDS = (
    "def return while for if elif else in not and or is None True False break continue pass import class"
)
_WINDOW = 2  # lines before the one that is named
_MOST_NAMES = 8
_HELPERS = {
    "swap": "void swap(int *a, int *b) {\n    int t = *a;\n    *a = *b;\n    *b = t;\n}\n\n",
    "max": "int max(int a, int b) {\n    return a > b ? a : b;\n}\n\n",
    "min": "int min(int a, int b) {\n    return a < b ? a : b;\n}\n\n",
}


def line_of(message: str) -> int:
    """Return the line that a compiler's message names, 0 where it names none."""
    found = re.search(r"(?:line |program\.c:)(\d+)", message)
    return int(found.group(1)) if found else 0


def broken_mends(file: File, message: str) -> Iterator[Mend]:
    """Yield edits of the text around the line that a message names, likely ones cheap."""
    line = line_of(message)
    lines = file.source.split(b"\n")
    starts = [0]
    for one in lines:
        starts.append(starts[-1] + len(one) + 1)
    total = len(lines)
    first, last = max(1, line - _WINDOW), min(total, line + 1)
    for number in range(first, last + 1) if line else range(1, min(total, 40) + 1):
        far = 0.15 * abs(number - line) if line else 0.0
        yield from _tokens(file, starts[number - 1], starts[number] - 1, far)
    yield from _line_ends(file, lines, starts, line)
    yield from _opened(file)
    named = re.findall(r"['`‘]([A-Za-z_]\w*)['’]", message)
    yield from _declared(file, named or _unknown(file, lines, first, last))
    yield from _twice(file)
    if file.language == "python":
        yield from _margins(lines, starts, first, last)


def _tokens(file: File, start: int, end: int, far: float) -> Iterator[Mend]:
    names = _names(file)
    for match in _TOKEN.finditer(file.source, start, min(end, len(file.source))):
        a, b = match.span()
        text = match.group().decode(errors="replace")
        yield Mend(a, b, "", "word too much", 1.4 + far)
        for mark in _MARKS[file.language]:
            yield Mend(b, b, mark, "mark missing", 1.2 + far)
            yield Mend(a, a, mark, "mark missing", 1.5 + far)
        for other in _INSTEAD.get(text, ()):
            yield Mend(a, b, other, "other mark", 1.2 + far)
        if text[0] == '"':
            yield Mend(a, b, text.strip('"'), "quotes too many", 1.5 + far)
        if re.match(r"[A-Za-z_]", text):
            yield from _words(file, a, b, text, names, far)
        if text == "(":
            for name in names[:_MOST_NAMES]:
                yield Mend(b, b, f"{name}, ", "argument missing", 2.0 + far)
                yield Mend(b, b, name, "argument missing", 2.1 + far)
        if text == ")":
            for name in [*names[:_MOST_NAMES], "0", "1"]:
                yield Mend(a, a, f", {name}", "argument missing", 1.8 + far)


def _opened(file: File) -> Iterator[Mend]:
    """Yield texts and comments that are never closed taken away, wherever they stand, and marks joined."""
    for match in re.finditer(rb"/\*|\*/|[\"']", file.source):
        yield Mend(match.start(), match.end(), "", "mark too much", 1.3)
    for match in re.finditer(rb"\bconst ", file.source):
        yield Mend(match.start(), match.end(), "", "const too much", 1.6)
    for match in re.finditer(rb"(?<=[-+*/%=<>!&|]) (?=[=>&|+-])", file.source):
        yield Mend(match.start(), match.end(), "", "marks apart", 1.3)


def _names(file: File) -> list[str]:
    known = dict.fromkeys(v.name for v in file.scopes.variables)
    known.update(dict.fromkeys(f for members in file.scopes.fields.values() for f in members))
    known.update(dict.fromkeys(file.scopes.functions))
    return list(known)


def _words(file: File, start: int, end: int, text: str, names: list[str], far: float) -> Iterator[Mend]:
    """Yield names and words of the language that are spelt alike, and other types."""
    words = (_C_KEYWORDS + " malloc free NULL sizeof printf") if file.language == "c" else _PYTHON_WORDS
    every = dict.fromkeys(
        [*names, *words.split(), *re.findall(r"[A-Za-z_]\w*", file.source.decode(errors="replace"))]
    )
    every.pop(text, None)
    for other in get_close_matches(text, list(every), n=4, cutoff=0.6):
        yield Mend(start, end, other, "spelling", 1.0 + far)
    if file.language == "c" and text in ("int", "void", "char", "long", "bool", "struct", "const"):
        for kind in (*_types(file), "int", "void", "bool", "long"):
            yield Mend(start, end, kind, "type", 1.6 + far)
        yield Mend(start, min(end + 1, len(file.source)), "", "declared twice", 1.4 + far)
    if file.language == "c" and text not in words.split():
        for kind in ("int ", *(f"{t} " for t in _types(file))):
            yield Mend(start, start, kind, "declaration missing", 1.5 + far)


def _types(file: File) -> list[str]:
    """Return the pointers to the file's records, as it writes them."""
    text = file.source.decode(errors="replace")
    found = [f"struct {name} *" for name in re.findall(r"struct\s+(\w+)\s*\{", text)]
    return found + [f"{alias} *" for alias in re.findall(r"\}\s*(\w+)\s*;", text)]


def _line_ends(file: File, lines: list[bytes], starts: list[int], line: int) -> Iterator[Mend]:
    """Yield a bracket or a mark more or less at the ends of all lines: what is missing shows far behind."""
    marks = ("}", "{", ";") if file.language == "c" else (":",)
    for number, text in enumerate(lines):
        if not text.strip() and number:
            continue
        end = starts[number] + len(text.rstrip())
        far = 0.1 if abs(number + 1 - line) > 2 else 0.0
        for mark in marks:
            shown = (
                f"\n{mark}"
                if mark == "}" and number + 1 == len(lines)
                else f" {mark}"
                if mark in "{}"
                else mark
            )
            yield Mend(end, end, shown, "mark missing", 1.3 + far)
        if text.strip() in (b"}", b"{", b"}}"):
            yield Mend(end - 1, end, "", "mark too much", 1.4 + far)


def _unknown(file: File, lines: list[bytes], first: int, last: int) -> list[str]:
    text = b" ".join(lines[first - 1 : last]).decode(errors="replace")
    known = {v.name for v in file.scopes.variables} | set(file.scopes.functions) | set(_C_KEYWORDS.split())
    return [w for w in dict.fromkeys(re.findall(r"[A-Za-z_]\w*", text)) if w not in known][:_MOST_NAMES]


def _declared(file: File, names: list[str]) -> Iterator[Mend]:
    """Yield declarations of names: variables, parameters, fields, helpers that everybody writes alike."""
    if file.language != "c":
        return
    held = (
        b for b in ("short", "long", "long long", "unsigned", "char", "size_t", "double") if _used(file, b)
    )
    kinds = ("int ", *_types(file), "int *", *(k for base in held for k in (f"{base} ", f"{base} *")))
    for name in names:
        for function in file.tree.parts:
            body, head = function.part("body"), function.part("declarator")
            if function.kind != "function" or body is None or head is None:
                continue
            used = re.search(rf"\b{name}\b", file.text(body)) is not None
            if not used:
                continue
            for kind in kinds:
                yield Mend(body.start + 1, body.start + 1, f"\n    {kind}{name};", "declaration missing", 1.7)
                yield Mend(head.end - 1, head.end - 1, f", {kind}{name}", "parameter missing", 1.6)
                place = file.source.find(b"(", head.start) + 1
                yield Mend(place, place, f"{kind}{name}, ", "parameter missing", 1.7)
        for match in re.finditer(rb"struct\s+\w+\s*\{", file.source):
            for kind in kinds:
                yield Mend(match.end(), match.end(), f"\n    {kind}{name};", "field missing", 1.6)
        if name in _HELPERS:
            place = next((p.start for p in file.tree.parts if p.kind == "function"), 0)
            yield Mend(place, place, _HELPERS[name], "function missing", 1.8)
    for header in ("stdlib.h", "stdbool.h", "stddef.h", "limits.h", "string.h", "stdio.h"):
        if f"<{header}>".encode() not in file.source:
            yield Mend(0, 0, f"#include <{header}>\n", "header missing", 1.3)


def _used(file: File, word: str) -> bool:
    return re.search(rf"\b{word}\b", file.source.decode(errors="replace")) is not None


def _twice(file: File) -> Iterator[Mend]:
    """Yield the second of two definitions of one name taken away."""
    seen: set[str] = set()
    for part in file.tree.parts:
        if part.kind == "function":
            text = " ".join(file.text(part).split())
            if text in seen:
                yield Mend(part.start, part.end, "", "defined twice", 1.0)
            seen.add(text)


def _margins(lines: list[bytes], starts: list[int], first: int, last: int) -> Iterator[Mend]:
    """Yield other margins of Python's lines: as the line before, one step in, one step out."""
    for number in range(max(1, first - 2), last + 1):
        text = lines[number - 1]
        if not text.strip():
            continue
        blanks = len(text) - len(text.lstrip())
        before = lines[number - 2] if number > 1 else b""
        wanted = {len(before) - len(before.lstrip()), blanks + 4, blanks - 4, blanks + 1, blanks - 1}
        for count in sorted(w for w in wanted if w >= 0 and w != blanks):
            start = starts[number - 1]
            yield Mend(start, start + blanks, " " * count, "margin", 1.1)


def errors_in(tree: Part) -> bool:
    """Tell whether the grammar knows all of a text."""
    return all(p.kind != "error" for p in tree.walk())
