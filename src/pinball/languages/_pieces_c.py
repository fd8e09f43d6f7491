"""Split C into its pieces by its brackets alone, so that broken and unknown code is split as well."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pinball.languages._pieces import WORD, Piece
from pinball.languages.names import _C_KEYWORDS

_SKIPPED = re.compile(r"""/\*.*?(?:\*/|\Z)|//[^\n]*|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?""", re.DOTALL)
_MARK = re.compile(r"^[ \t]*#[ \t]*(\w*)(?:\\\n|[^\n])*|[{}();]", re.MULTILINE)
_NO_NAMES = frozenset(
    [
        *_C_KEYWORDS.split(), "_Bool", "_Noreturn", "_Alignas", "_Static_assert", "defined", "__attribute__",
        "__declspec", "__asm__", "__typeof__",
    ]
)  # fmt: skip
_NAME = re.compile(r"([A-Za-z_]\w*)\s*(?=\((?!\s*\*))|\(\s*([A-Za-z_]\w*)\s*\)\s*(?=\()")
_POINTED = re.compile(r"\(\s*\*\s*(?:const\s+)?([A-Za-z_]\w*)")
_DECLARED = re.compile(r"([A-Za-z_]\w*)\s*(?=[\[=,;:]|$)")
_TAG = re.compile(r"\b(struct|union|enum|class)\s+([A-Za-z_]\w*)")
_ENUMERATOR = re.compile(r"[{,]\s*([A-Za-z_]\w*)")
_OLD_STYLE = re.compile(r"\w\s*\(\s*\w+(?:\s*,\s*\w+)*\s*\)\s*[A-Za-z_][^()=]*$")
_SCOPE = re.compile(r'\s*(?:extern\s*"[^"]*|namespace\b[\w\s:]*)"?\s*$')
_HEADER = re.compile(
    r"^(?!(?:if|else|for|while|do|switch|return|typedef|case|goto)\b)"
    r"[A-Za-z_][\w \t]{0,200}[\s*]{1,40}\(?\w+\)?\s{0,40}\([^;{}]{0,2000}$",
    re.MULTILINE,
)
_NO_TYPES = frozenset({"return", "else", "goto", "case", "sizeof", "do"})
_TYPED = re.compile(r"\b([A-Za-z_]\w*)(?=(?:\s+\**|\*+ )([A-Za-z_]\w*)\b(?!\s*\())")
"""A name behind a word, as in `int n` and `T *p`, but neither `a * b` nor `return f()`."""
_SEVERAL = re.compile(
    r"\b(?:int|long|char|short|unsigned|float|double|bool|size_t|struct \w+|\w+_t"
    r"|(?!(?:NULL|EOF|TRUE|FALSE|\w+_MAX|\w+_MIN)\b)[A-Z]\w*)\b"
    r"[^;(){},]*(,[^;(){}]*)"
)
_FURTHER = re.compile(r",\s*\**\s*([A-Za-z_]\w*)(?=\s*[=,\[]|\s*$)")
_LONG = 2000  # no header of a function has more characters
_COLUMN_0 = re.compile(r"^(?![{}\s])", re.MULTILINE)
_FIRST_CODE = re.compile(r"\S")


def blanked(text: str) -> str:
    """Return the text with comments and the insides of strings as blanks; places stay what they are."""
    return _SKIPPED.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    found = match.group()
    if found[0] == "/":
        return " " * len(found) if "\n" not in found else re.sub(r"[^\n]", " ", found)
    return found[0] + " " * (len(found) - 2) + found[0] if len(found) > 1 else " "


def pieces(plain: str) -> list[Piece]:
    """Return the pieces of a blanked C text, in order."""
    items, balanced = _items(plain)
    if not balanced:
        items = list(_by_lines(plain))
    return [piece for start, end, body, other in items if (piece := _piece(plain, start, end, body, other))]


Item = tuple[int, int, int, bool]
"""Start, end, where its first ``{`` stands (-1: none; -2: a directive), and whether it is an alternative."""


class _Splitter:
    """One pass over the brackets of a text."""

    def __init__(self, plain: str) -> None:
        self.plain, self.items = plain, list[Item]()
        self.start, self.body = 0, -1
        self.depth = self.scopes = self.round = 0
        self.saved: list[tuple[int, int]] = []  # depth and brackets where each #if stood
        self.dropped = 0  # how many #if deep the text left out is
        self.dead = False  # it stands behind `#if 0`
        self.others = 0
        self.balanced = True

    def run(self) -> None:
        for match in _MARK.finditer(self.plain):
            mark = match.group()
            if len(mark) > 1 or mark == "#":
                self.directive(match)
            elif self.dropped:
                continue
            elif mark == "(":
                self.round += 1
            elif mark == ")":
                self.round = max(0, self.round - 1)
            elif mark == "{":
                self.opened(match.start())
            elif mark == "}":
                self.closed(match.end())
            elif self.depth == 0 and self.round == 0:
                self.semicolon(match.end())
        self.balanced = self.balanced and self.depth == 0
        if self.depth and self.body >= 0:
            self.end(len(self.plain))

    def directive(self, match: re.Match[str]) -> None:
        word = match.group(1)
        if self.dropped:
            self.dropped += word.startswith("if") - (word == "endif")
            if self.dropped == 1 and word in ("else", "elif") and self.dead:
                self.dropped = 0
            if not self.dropped and self.dead:
                self.start = match.end()
            if self.dropped:
                return
        if word.startswith("if"):
            self.saved.append((self.depth, self.round))
            if re.search(r"if[ \t]+0\s*$", match.group()):
                self.dropped, self.dead = 1, True
        elif word in ("else", "elif") and self.saved:
            self.others += self.depth == 0
            if self.saved[-1][0] == 0 < self.depth:
                # Two headers of one function: the other one is left out.
                self.dropped, self.dead = 1, False
                return
            self.depth, self.round = self.saved[-1]
        elif word == "endif" and self.saved:
            self.saved.pop()
            self.others = 0 if not self.saved else self.others
        if self.depth == 0 and not self.plain[self.start : match.start()].strip():
            if word in ("define", "include"):
                self.items.append((match.start(), match.end(), -2, self.others > 0))
            self.start = match.end()
        elif word == "define":
            self.items.append((match.start(), match.end(), -2, self.others > 0))

    def opened(self, at: int) -> None:
        if self.depth == 0:
            head = self.plain[self.start : at]
            if _SCOPE.match(head):
                self.scopes += 1
                self.start = at + 1
                return
            self.resume(head)
            if self.body < 0 or self.is_function(self.start, at):
                self.body = at
            self.round = 0
        self.depth += 1

    def resume(self, head: str) -> None:
        """Begin anew at a function's header that follows something that nobody closed."""
        for match in _HEADER.finditer(head):
            before = head[: match.start()]
            if match.start() and re.search(r"[=})]", before):
                self.end(self.start + match.start())
                return

    def is_function(self, start: int, at: int) -> bool:
        return bool(re.search(r"\)\s*$", self.plain[start:at]))

    def closed(self, end: int) -> None:
        if self.depth:
            self.depth -= 1
            if self.depth == 0 and self.body >= 0 and _is_function_head(self.plain[self.start : self.body]):
                self.end(end)
            return
        if self.scopes:
            self.scopes -= 1
        else:
            self.balanced = False
        self.start = end

    def semicolon(self, end: int) -> None:
        if self.body < 0 and end - self.start < _LONG and _OLD_STYLE.search(self.plain[self.start : end - 1]):
            return
        self.end(end)

    def end(self, end: int) -> None:
        self.items.append((self.start, end, self.body, self.others > 0))
        self.start, self.body, self.round = end, -1, 0


def _items(plain: str) -> tuple[list[Item], bool]:
    splitter = _Splitter(plain)
    splitter.run()
    return splitter.items, splitter.balanced


def _by_lines(plain: str) -> Iterator[Item]:
    """Yield the items of a text whose brackets do not match: what begins at the margin begins an item."""
    starts = [m.start() for m in _COLUMN_0.finditer(plain) if m.start() < len(plain)]
    if not starts:
        starts = [0]
    for start, end in zip(starts, [*starts[1:], len(plain)], strict=True):
        item = plain[start:end]
        if item[0] == "#":
            if re.match(r"#[ \t]*(define|include)", item):
                yield start, end, -2, False
            continue
        brace = item.find("{")
        if brace < 0 and _HEADER.match(item) is None:
            header = re.match(
                r"[A-Za-z_][\w \t*]{0,200}[\s*]\w+\s{0,40}\([^;{}()]{0,2000}\)\s*(?=[^;\s])", item
            )
            brace = header.end() if header else -1
        yield start, end, start + brace if brace >= 0 else -1, False


def _is_function_head(head: str) -> bool:
    """Tell whether what stands before a ``{`` is the header of a function."""
    if "(" not in head:
        return False
    stripped = head.lstrip()
    return not stripped.startswith("typedef") and "=" not in re.sub(r"\([^()]*\)", "", stripped)


_INITIALISER = re.compile(r"=\s*\{[^{};]*\}")
"""What stands in braces behind ``=`` is used, not declared."""


def own_names(item: str) -> set[str]:
    """Return the names that a function declares for itself: its parameters and variables."""
    names = {name for before, name in _TYPED.findall(item) if before not in _NO_TYPES}
    for several in _SEVERAL.findall(_INITIALISER.sub("= 0", item)):
        names.update(_FURTHER.findall(several))
    return names


def _piece(plain: str, start: int, end: int, body: int, other: bool) -> Piece | None:
    first = _FIRST_CODE.search(plain, start, end)
    if first is None:
        return None
    start = first.start()
    item = plain[start:end]
    if body == -2:
        return _macro(item, start, start + len(item.rstrip()), other)
    uses = frozenset(WORD.findall(item))
    head = plain[start:body] if body >= 0 else item
    if body >= 0 and _is_function_head(head):
        name = _function_name(head)
        if name:
            return Piece("function", start, start + len(item.rstrip()), (name,), uses, body, other)
    if body < 0 and "(" in head and "=" not in head and not head.startswith("typedef"):
        name = _function_name(head)
        if name and not _POINTED.search(head):
            return Piece("prototype", start, end, (name,), uses, other=other)
    return _declaration(item, start, end, uses, other)


def _macro(item: str, start: int, end: int, other: bool) -> Piece | None:
    if "include" in item[:12]:
        return Piece("always", start, end, (), frozenset(), other=other)
    names = WORD.findall(item)
    if not names[1:]:
        return None
    return Piece("macro", start, end, (names[1],), frozenset(names[2:]), other=other)


def _function_name(head: str) -> str:
    for match in _NAME.finditer(head):
        name = match.group(1) or match.group(2)
        if name and name not in _NO_NAMES:
            return name
    return ""


def _declaration(item: str, start: int, end: int, uses: frozenset[str], other: bool) -> Piece:
    """Return the piece of a type or of variables: everything that it may define."""
    names = [match.group(2) for match in _TAG.finditer(item)]
    brace = item.find("{")
    tagged = names[:1] if item.lstrip().startswith(("struct", "union", "enum", "class", "typedef")) else []
    kind = (
        "type"
        if re.match(r"(typedef|struct|union|enum|class|static_assert|_Static_assert)\b", item)
        else "value"
    )
    outside = re.sub(r"\{.*\}", " ", item, flags=re.DOTALL) if brace >= 0 else item
    defined = [*_DECLARED.findall(outside), *_POINTED.findall(outside)]
    if brace >= 0 and "enum" in uses:
        defined += _ENUMERATOR.findall(item)
    if kind == "type" and not item.startswith("typedef") and brace < 0 and len(WORD.findall(item)) > 2:
        kind = "value"  # `struct node *head;`
    keep = tagged if kind == "type" else []
    return Piece(kind, start, end, tuple(dict.fromkeys([*keep, *defined])), uses, other=other)
