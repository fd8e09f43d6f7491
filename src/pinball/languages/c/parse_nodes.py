"""The C grammar's nodes: where a construct stands, its parts, and what its literals mean."""

from __future__ import annotations

from functools import cache

import tree_sitter_c
from tree_sitter import Language, Node, Parser

from pinball.core.errors import Unsupported
from pinball.core.tree import Cast, Char, Expr, Float, Int, IntType, SizeType, Str, Type

__all__ = ["Node", "char", "code", "comment_text", "line", "number", "part", "root", "stop", "string", "text"]

_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_SUFFIXES: dict[str, Type] = {
    "u": IntType(32, signed=False),
    "l": IntType(64),
    "ll": IntType(64),
    "ul": SizeType(),
    "lu": SizeType(),
    "ull": IntType(64, signed=False),
    "llu": IntType(64, signed=False),
}


@cache
def _parser() -> Parser:
    return Parser(Language(tree_sitter_c.language()))


def root(source: str) -> Node:
    """Return the root of a file's syntax. Raise ``Unsupported`` with the line of the first syntax error."""
    found = _parser().parse(source.encode()).root_node
    bad = _first_error(found)
    if bad is not None:
        raise Unsupported(f"line {line(bad)}: a syntax error")
    return found


def _first_error(node: Node) -> Node | None:
    if not node.has_error:
        return None
    if node.is_error or node.is_missing:
        return node
    return next((bad for child in node.children if (bad := _first_error(child)) is not None), node)


def line(node: Node) -> int:
    return int(node.start_point[0]) + 1


def stop(node: Node, what: str = "") -> Unsupported:
    """Return the refusal of a construct: its line, its kind or ``what``, and its first characters."""
    return Unsupported(f"line {line(node)}: {what or node.type.replace('_', ' ')} {text(node)[:40]!r}")


def text(node: Node) -> str:
    return (node.text or b"").decode()


def part(node: Node, name: str) -> Node:
    child = node.child_by_field_name(name)
    if child is None:
        raise stop(node)
    return child


def code(node: Node) -> list[Node]:
    """Return the children that are neither punctuation nor comments."""
    return [child for child in node.named_children if child.type != "comment"]


def comment_text(node: Node) -> str:
    lines = text(node).removeprefix("//").removeprefix("/*").removesuffix("*/").strip().split("\n")
    return "\n".join(found.strip().removeprefix("*").strip() for found in lines)


def number(node: Node) -> Expr:
    """Return a number; a suffix becomes a cast, since it decides the width of what is computed with it."""
    written = text(node).lower()
    if written.startswith("0x"):
        digits = written.rstrip("ul")
    elif any(mark in written for mark in ".e"):
        if written.endswith("f"):
            raise stop(node, "a single-precision number")
        return Float(float(written.rstrip("l")))
    else:
        digits = written.rstrip("ul")
    try:
        octal = len(digits) > 1 and digits[0] == "0" and digits.isdigit()
        value = Int(int(digits, 8 if octal else 0))
    except ValueError:
        raise stop(node) from None
    suffix = written[len(digits) :]
    return Cast(_SUFFIXES[suffix], value) if suffix in _SUFFIXES else value


def char(node: Node) -> Char:
    value = _unescaped(text(node)[1:-1], node)
    if len(value) != 1:
        raise stop(node)
    return Char(value)


def string(node: Node) -> Str:
    """Return a string constant; neighbouring ones are one."""
    if node.type == "concatenated_string":
        pieces = [string(child) if child.type == "string_literal" else None for child in code(node)]
        if any(piece is None for piece in pieces):
            raise stop(node, "a string with a macro in it")
        return Str("".join(piece.value for piece in pieces if piece is not None))
    return Str(_unescaped(text(node)[1:-1], node))


def _unescaped(written: str, node: Node) -> str:
    found, at = [], 0
    while at < len(written):
        if written[at] != "\\":
            found.append(written[at])
            at += 1
            continue
        mark = written[at + 1]
        digits = ""
        if mark in "01234567":
            digits = written[at + 1 : at + 4]
            while not all(digit in "01234567" for digit in digits):
                digits = digits[:-1]
            found.append(chr(int(digits, 8)))
            at += 1 + len(digits)
            continue
        if mark == "x":
            raise stop(node, "a character by its hexadecimal code")
        found.append(_ESCAPES.get(mark, mark))
        at += 2
    return "".join(found)
