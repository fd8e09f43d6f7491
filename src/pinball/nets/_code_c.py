"""C as the judge sees it: names by what they hold, one spelling for what is the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pinball.languages.tokens import LIBRARY, Token
from pinball.nets._spelling import BASES, CALLS, DROPPED, INTEGERS, OPERATORS, SPELT, literal, numbered


def c_words(stream: Sequence[Token]) -> tuple[str, ...]:
    """Return the words of a C program's tokens, comments left out."""
    return tuple(_alike(list(_C([t for t in stream if t.text not in DROPPED]).run())))


_STARTS = frozenset({";", "{", "}", ")", "else", ":", ","})


def _alike(found: list[str]) -> Iterator[str]:
    """Yield C words with one spelling for steps, null tests, fields, elements and casts."""
    at, last, end = 0, ";", len(found)
    found = [*found, "", "", "", "", "", ""]
    while at < end:
        a, b, c, d, e, f = found[at : at + 6]
        skip: int = 1
        given: tuple[str, ...] = (a,)
        if a in ("++", "--") and last in _STARTS:  # ++ i as a statement
            skip, given = 2, (b, a)
        elif b in ("+=", "-=") and c == "1" and a[:1].isalpha():
            skip, given = 3, (a, b[0] * 2)
        elif b == "=" and c == a and d in ("+", "-") and e == "1" and f in (";", ")", ","):
            skip, given = 5, (a, d * 2)
        elif a == "!" and b[:1] in ("r", "n") and b[1:].isdigit() and c not in ("->", ".", "[", "("):
            skip, given = 2, (b, "==", "NULL")
        elif a == "(" and b == "*" and d == ")" and e in (".", "["):
            skip, given = (5, (c, "->")) if e == "." else (4, ("*", c))
        elif a == "*" and b == "(" and d == "+" and f == ")" and c[:1].isalpha():
            skip, given = 6, (c, "[", e, "]")
        elif a == "(" and _is_type(b) and last not in ("sizeof",) and not _is_name(last):
            stars = at + 2
            while found[stars] == "*":
                stars += 1
            if found[stars] == ")" and (
                _is_name(found[stars + 1]) or found[stars + 1] in ("(", "*", "&", "-")
            ):
                skip, given = stars + 1 - at, ()
        if given:
            last = given[-1]
        at += skip
        yield from given


def _is_type(word: str) -> bool:
    return word in ("int", "double", "char", "void") or (word[:1] == "t" and word[1:].isdigit())


def _is_name(word: str) -> bool:
    return word[:1].isalpha() and word not in ("return", "else", "case", "do")


class _C:
    """One pass over the tokens of a C program."""

    def __init__(self, stream: Sequence[Token]) -> None:
        self.stream = stream
        self.types: dict[str, tuple[str, int, str]] = {}  # typedef name: base, stars, word
        self.tags: dict[str, str] = {}
        self.functions: dict[str, str] = {}
        self.fields: dict[str, str] = {}
        self.scopes: list[dict[str, str]] = [{}]
        self.labels: dict[str, str] = {}
        self.shared: dict[str, int] = {}  # how many words of each kind outside of functions
        self.inner: dict[str, int] = {}
        self.current = ""
        self.body = 0  # depth of braces inside a function
        self.records: list[int] = []  # depths at which the bodies of records stand
        self.depth = 0
        self.base: tuple[str, int] | None = None  # of the declaration that is being read
        self.last_record = ""
        self.typedef = -1  # the depth at which a typedef is being read
        self.held: list[tuple[str, int] | None] = []  # the declarations around brackets and initialisers
        self.enums: list[int] = []
        self.lists: list[int] = []  # depths at which initialisers stand

    def run(self) -> Iterator[str]:
        skip_line = 0
        for at, token in enumerate(self.stream):
            kind, text, line = token
            if line == skip_line:
                continue
            if kind == "directive":
                if text.startswith(("#include", "#pragma")):
                    skip_line = line
                yield "#"
            elif self.before(at) == "#define" or (self.enums and self.enums[-1] == self.depth - 1):
                yield from self.constant(at, token)
            elif kind in ("name", "type", "field") or (kind == "word" and text in LIBRARY["c"]):
                yield from self.name(at, kind, text)
            elif kind in ("number", "string"):
                yield from literal(token)
            elif kind == "error" and text not in OPERATORS:
                yield "<error>"
            else:
                yield from self.word(at, text)

    def constant(self, at: int, token: Token) -> Iterator[str]:
        """A macro's name, or what stands in an enumeration."""
        if token.text == "}":
            self.close()
        if token.kind in ("name", "type", "word"):
            yield numbered(self.scopes[0], token.text, "k", self.shared)
        elif token.kind in ("number", "string"):
            yield from literal(token)
        else:
            yield token.text

    def before(self, at: int, steps: int = 1) -> str:
        return self.stream[at - steps].text if at >= steps else ""

    def after(self, at: int, steps: int = 1) -> str:
        return self.stream[at + steps].text if at + steps < len(self.stream) else ""

    def word(self, at: int, text: str) -> Iterator[str]:
        match text:
            case "{":
                self.open(at)
            case "}":
                self.close()
            case ";":
                if self.typedef == self.depth:
                    self.typedef = -1
                self.base = None
            case "(":
                self.held.append(self.base)
                self.base = None
            case ")":
                self.base = self.held.pop() if self.held else None
            case "struct" | "union" | "enum":
                return
            case "typedef":
                self.typedef = self.depth
        if text in BASES:
            self.base = (BASES[text], 0)
            previous = self.before(at)
            if text in INTEGERS and (previous in INTEGERS):
                return
        yield SPELT.get(text, text)

    def open(self, at: int) -> None:
        """A block begins: a record's, a function's or another."""
        start = self.before(at)
        tagged = self.before(at, 2) in ("struct", "union")
        if start == "=" or (self.lists and start in ("{", ",")):
            self.lists.append(self.depth)
            self.held.append(self.base)
        elif "enum" in (start, self.before(at, 2)):
            self.enums.append(self.depth)
        if start in ("struct", "union") or tagged:
            self.records.append(self.depth)
            if not tagged:
                self.last_record = f"#{at}"
        self.depth += 1
        self.scopes.append({})
        self.base = None

    def close(self) -> None:
        self.depth = max(0, self.depth - 1)
        if len(self.scopes) > 1:
            self.scopes.pop()
        if self.records and self.records[-1] == self.depth:
            self.records.pop()
            self.base = ("r", 0)
        elif self.lists and self.lists[-1] == self.depth:
            self.lists.pop()
            self.base = self.held.pop() if self.held else None
        else:
            self.base = ("i", 0) if self.enums and self.enums[-1] == self.depth else None
            if self.base:
                self.enums.pop()
        if self.depth == 0:
            self.current = "" if not self.records else self.current

    def name(self, at: int, kind: str, text: str) -> Iterator[str]:
        previous, following = self.before(at), self.after(at)
        if kind == "type" or previous in ("struct", "union", "enum"):
            yield self.type(at, text, previous, following)
        elif previous == "->" or previous == ".":
            yield self.fields.get(text) or numbered(self.fields, text, "w", self.shared)
        elif self.records and self.records[-1] == self.depth - 1 and kind == "field":
            yield numbered(self.fields, text, self.field_kind(at), self.shared)
        elif previous == "goto" or (following == ":" and previous in (";", "{", "}", ":")):
            yield numbered(self.labels, text, "l", self.inner)
        elif following == "(":
            yield self.function(at, text)
        else:
            yield self.variable(at, text)

    def type(self, at: int, text: str, previous: str, following: str) -> str:
        """A tag or a typedef's name, at its definition or where it is used."""
        if previous in ("struct", "union", "enum"):
            word = numbered(self.tags, text, "t", self.shared)
            if following == "{":
                self.last_record = text
            self.base = ("i" if previous == "enum" else "r", 0)
            return word
        if self.typedef == self.depth and following in (";", ",", "["):
            base, stars = self.declared(at)
            tag = previous if self.before(at, 2) in ("struct", "union") else self.last_record
            word = self.tags.get(tag, "") if base == "r" else "int"
            self.last_record = ""
            if base == "r" and not word:
                word = numbered(self.tags, text, "t", self.shared)
            self.types[text] = (base, stars + (following == "["), word)
            return word
        if text in BASES:
            self.base = (BASES[text], 0)
            return SPELT.get(text, text)
        found = self.types.get(text)
        if found is None:
            self.base = ("r", 0)
            return numbered(self.scopes[0], "type " + text, "tu", self.shared)
        self.base = found[:2]
        return found[2]

    def declared(self, at: int) -> tuple[str, int]:
        """Return the base and the stars of what is declared at a place, ``u`` where nothing is."""
        stars, place = 0, at - 1
        while place >= 0 and self.stream[place].text == "*":
            stars, place = stars + 1, place - 1
        start = self.stream[max(place, 0)]
        if start.text == "(" and stars and self.after(at) in (")", "[") and self.is_type(place - 1):
            return "h", 0
        if self.base is None or place < 0:
            return "u", 0
        plain = start.text in BASES or start.kind == "type" or start.text in (",", "}")
        if plain or self.before(place) in ("struct", "union", "enum"):
            return self.base[0], self.base[1] + stars
        return "u", 0

    def is_type(self, place: int) -> bool:
        """Return whether a type ends at a place."""
        while place > 0 and self.stream[place].text == "*":
            place -= 1
        return place >= 0 and (self.stream[place].text in BASES or self.stream[place].kind == "type")

    def brackets(self, at: int) -> int:
        """Return how many pairs of brackets follow a name."""
        pairs, place = 0, at + 1
        while place < len(self.stream) and self.stream[place].text == "[":
            while place < len(self.stream) and self.stream[place].text not in ("]", ";"):
                place += 1
            pairs, place = pairs + 1, place + 1
        return pairs

    def field_kind(self, at: int) -> str:
        base, stars = self.declared(at)
        if base == "r" and stars:
            return "n"
        return "ma" if stars or self.after(at) == "[" else "m"

    def function(self, at: int, text: str) -> str:
        for scope in reversed(self.scopes):
            if text in scope:
                return scope[text]
        if self.depth == 0 and self.declared(at)[0] != "u":
            self.current, self.inner, self.labels = text, {}, {}
            self.scopes = [self.scopes[0], {}]
            return "main" if text == "main" else numbered(self.functions, text, "f", self.shared)
        if text == self.current:
            return "self"
        if text in LIBRARY["c"] and text not in self.functions:
            return text if text in CALLS else "<library>"
        return self.functions.get(text) or numbered(self.scopes[0], text, "u", self.shared)

    def variable(self, at: int, text: str) -> str:
        base, stars = self.declared(at)
        outside = self.depth == 0 and not self.current
        if base == "u":
            for scope in reversed(self.scopes):
                if text in scope:
                    return scope[text]
            if text in self.types:
                return self.types[text][2]
            if text in self.functions:
                return "self" if text == self.current else self.functions[text]
            if text in CALLS:
                return text
            if text in LIBRARY["c"] or text.endswith(("_MAX", "_MIN")):
                return "<library>"
            return numbered(self.scopes[-1], text, "u", self.inner)
        stars += self.brackets(at)
        scope = self.scopes[0] if outside else self.scopes[-1]
        scope.pop(text, None)
        kind = _kind(base, stars)
        if outside:
            kind = "g" + kind if kind in ("i", "a", "r") else "g"
        return numbered(scope, text, kind, self.shared if outside else self.inner)


def _kind(base: str, stars: int) -> str:
    """Return the kind of a variable's word: what it holds."""
    match base, min(stars, 2):
        case "r", n:
            return ("s", "r", "rr")[n]
        case "h", _:
            return "h"
        case (("i" | "d" | "c"), 0):
            return base
        case "p", _:
            return "p"
        case _, 1:
            return "a"
    return "aa"
