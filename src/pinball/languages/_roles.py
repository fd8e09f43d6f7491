"""What a function is there for, judging by its text: the work itself, or ``main``, printing and tests.

A guess, on purpose a careful one: what may be an algorithm that prints its result is ``code``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_C_MAINS = frozenset({"main", "wmain", "_tmain", "WinMain"})
_TEST_NAME = re.compile(
    r"^(?:run_?|do_?|unit_?)*tests?(?:_|$|[A-Z0-9])|_tests?$|^(?:demo|example|self_?test|bench)(?:_|$)"
)
_PRINT_NAME = re.compile(r"print|show|display|dump|output|write|visuali[sz]e|putl|puta|pprint", re.IGNORECASE)
_ALGORITHM = re.compile(
    r"rev|back|sort|pre|post|in_?order|level|order|bfs|dfs|travers|breadth|depth|filter|even|odd|merge|search|find"
    r"|map|square|double|twice|add|sum|leaf|leaves|path|prime|common|inter|union|dup|uniq|distinct|pos|neg|great|less"
    r"|above|below|max|min|top|view|zig|spiral|pair|trian|fib|fact|table|hanoi|count|freq|digit|divi|multip|k_?th"
    r"|nth|missing|permut|subset|combin|power|grade|select|only|mirror",
    re.IGNORECASE,
)
_C_PRINTERS = frozenset(
    {"printf", "puts", "putchar", "fprintf", "fputs", "fputc", "putc", "fflush", "perror"}
)
_C_WORDS = frozenset({"if", "while", "for", "switch", "return", "sizeof", "do", "else"})
_C_CALL = re.compile(r"\b([A-Za-z_]\w*)\s*\(")
_C_WRITES = re.compile(
    r"(?:\]|(?:->|\.)\s*\w+)\s*(?:[-+*/%&|^]|<<|>>)?=(?!=)|[;{}]\s*\(?\*+\s*\w+\)?\s*(?:[-+*/])?=(?!=)|\]\s*(?:\+\+|--)"
)
_C_CONDITION = re.compile(r"\bif\s*\(([^;{}]*?)\)\s*(?=[\w{*(])")
_C_COMPUTED = re.compile(r"(?:\]|->\s*\w+)\s*(?:[-+*/%]\s*\w|[<>]=?[^;?]*\?)")
_C_COUNTED = re.compile(r"(?:\+\+|--)\s*([A-Za-z_]\w*)|\b([A-Za-z_]\w*)\s*(?:\+\+|--|[-+*/]=)")
_C_LAST = re.compile(r",\s*([A-Za-z_]\w*)\s*\)\s*;")
"""A variable that is the last argument of a call."""
_PY_CALL = re.compile(r"(?<![\w.])([A-Za-z_]\w*)\s*\(")
_PY_WRITES = re.compile(
    r"(?:\]|\.\w+)\s*(?:[-+*/%&|^]|//|<<|>>)?=(?!=)|\.(?:append|insert|pop|remove|sort|reverse|extend)\("
)
_PY_ENDS = frozenset(
    {"print", "str", "range", "len", "join", "repr", "format", "enumerate", "map", "list", "write"}
)
_RECORD = frozenset(
    f"__{name}__"
    for name in (
        "init",
        "new",
        "post_init",
        "repr",
        "str",
        "eq",
        "ne",
        "lt",
        "le",
        "gt",
        "ge",
        "hash",
        "bool",
    )
)


def c_role(name: str, head: str, body: str, calls: Sequence[str]) -> str:
    """Return the role of a C function from its blanked header and body and what it calls of its file."""
    if name in _C_MAINS:
        return "main"
    nothing = re.match(r"(?:static\s+|inline\s+)*void\s+(?!\*)", head.lstrip()) is not None
    alone = re.search(r"\(\s*(?:void)?\s*\)\s*$", head) is not None
    prints = re.search(r"\b(?:printf|puts|assert|putchar|fprintf)\s*\(", body) is not None
    others = [other for other in calls if other != name]
    if _TEST_NAME.search(name) and (alone or others):
        return "test"
    if alone and nothing and others and prints:
        return "test"
    if not prints or not (nothing or re.search(r"\breturn\s+[^01;]", body) is None):
        return "code"
    return "print" if _c_prints_only(name, body, others) else "code"


def _c_prints_only(name: str, body: str, others: Sequence[str]) -> bool:
    named = _PRINT_NAME.search(name) is not None
    if (
        named
        and _ALGORITHM.search(name)
        and not re.search(r"arr|list|tree|node|vec|mat", name, re.IGNORECASE)
    ):
        return False
    called = [word for word in _C_CALL.findall(body) if word not in _C_WORDS]
    if called.count(name) > 1 or not set(called) <= _C_PRINTERS | {name, *others}:
        return False
    if _C_WRITES.search(body) or any(_decides(c) for c in _C_CONDITION.findall(body)):
        return False
    counted = {a or b for a, b in _C_COUNTED.findall(body)}
    if not counted.isdisjoint(_C_LAST.findall(body)):
        return False
    if _C_COMPUTED.search(body):
        return False
    own = next((match for match in _C_CALL.finditer(body) if match.group(1) == name), None)
    printed = re.search(r"\b(?:printf|putchar|puts)\s*\(", body)
    if own and (not named or (printed and own.start() < printed.start())):
        return False
    if re.search(
        r"--|-=|=\s*\w+\s*->[^;]*;[^;]*=\s*\w+\s*->|->\s*\w+\s*->|[*/%^]\s*\w+\s*[,)]|\bwhile\b[^;]*[<>][^;]*&&",
        body,
    ):
        return False
    if named:
        return True
    ordered = any(re.search("[<>]", condition) for condition in _C_CONDITION.findall(body))
    return not ordered and re.search(r"[\w)\]]\s*[-+*/%]\s*[\w(]|[-+*/]=", body) is None


def _decides(condition: str) -> bool:
    """Tell whether a condition looks at values, not only at places and ends."""
    ends = re.sub(r"->\s*\w+\s*(?:[!=]=\s*(?:NULL|0)\b|$|&&|\|\|)", " ", condition)
    return re.search(r"\[|%|->", ends) is not None


def python_role(name: str, body: str, calls: Sequence[str]) -> str:
    """Return the role of a Python function from its blanked body and what it calls of its file."""
    if name == "main":
        return "main"
    others = [other for other in calls if other != name]
    if name.startswith("test_") or (_TEST_NAME.search(name) and others):
        return "test"
    silent = re.search(r"\b(?:return|yield)\b[ \t]*[^\s#]", body) is None
    alone = re.match(r"\s*\(\s*\)", body) is not None
    shows = re.search(r"(?<![\w.])(?:print\b|assert\b)", body) is not None
    if others and silent and alone and shows:
        return "test"
    if silent and re.search(r"(?<![\w.])print\b", body) and _python_prints_only(name, body, others):
        return "print"
    return "code"


def _python_prints_only(name: str, body: str, others: Sequence[str]) -> bool:
    named = _PRINT_NAME.search(name) is not None
    if (
        named
        and _ALGORITHM.search(name)
        and not re.search(r"arr|list|tree|node|vec|mat", name, re.IGNORECASE)
    ):
        return False
    called = _PY_CALL.findall(body)
    if called.count(name) or not set(called) <= _PY_ENDS | set(others):
        return False
    if _PY_WRITES.search(body) or re.search(r"-=|%|\[\s*:\s*:|-1\s*,\s*-1|\bif\b.*[<>\]]|\breversed\b", body):
        return False
    return re.search(r"\bprint\b.*[\w)\]]\s*(?:[-+*]|//?)\s*[\w(]", body) is None


def method_role(owner: str, name: str, body: str, calls: Sequence[str]) -> str:
    """Return the role of a method."""
    if name in _RECORD:
        return "record"
    if name.startswith("test") or re.search(r"^Test|Tests?(?:Case)?$", owner):
        return "test"
    return python_role(name, body, [call.rpartition(".")[2] for call in calls])
