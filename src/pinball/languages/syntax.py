"""A program's syntax with its places in the text, the same words for C and Python; broken text is read, too.

The tree (``core.tree``) is what programs mean; this is how they are written: an edit of a person's file keeps
all but the bytes that it changes, so it needs the places and not the meaning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import tree_sitter_c
import tree_sitter_python
from tree_sitter import Language, Node, Parser

RELATIONS = ("<", "<=", ">", ">=", "==", "!=")
_LOGIC = ("&&", "||", "and", "or")
_C = {
    "translation_unit": "file", "function_definition": "function", "compound_statement": "block",
    "expression_statement": "statement", "if_statement": "if", "else_clause": "else",
    "while_statement": "while", "do_statement": "do", "for_statement": "for", "return_statement": "return",
    "break_statement": "break", "continue_statement": "continue", "switch_statement": "switch",
    "case_statement": "case", "assignment_expression": "assign", "update_expression": "update",
    "call_expression": "call", "argument_list": "arguments", "subscript_expression": "index",
    "field_expression": "field", "identifier": "name", "number_literal": "number", "char_literal": "number",
    "null": "null", "true": "bool", "false": "bool", "parenthesized_expression": "parens",
    "conditional_expression": "conditional", "cast_expression": "cast", "sizeof_expression": "sizeof",
    "string_literal": "string", "declaration": "declaration", "struct_specifier": "record",
    "field_declaration": "member", "parameter_declaration": "parameter", "ERROR": "error",
}  # fmt: skip
_PYTHON = {
    "module": "file", "function_definition": "function", "class_definition": "record", "block": "block",
    "expression_statement": "statement", "if_statement": "if", "elif_clause": "elif", "else_clause": "else",
    "while_statement": "while", "for_statement": "for", "return_statement": "return",
    "break_statement": "break", "continue_statement": "continue", "pass_statement": "pass",
    "assignment": "assign", "augmented_assignment": "assign", "call": "call", "argument_list": "arguments",
    "subscript": "index", "attribute": "field", "identifier": "name", "integer": "number", "none": "null",
    "true": "bool", "false": "bool", "parenthesized_expression": "parens", "string": "string",
    "conditional_expression": "conditional", "not_operator": "not", "list": "list", "ERROR": "error",
}  # fmt: skip
STATEMENTS = frozenset(
    {
        "statement", "if", "while", "do", "for", "return", "break", "continue", "switch", "declaration",
        "pass",
    }
)  # fmt: skip
_OPERATED = frozenset(
    {
        "binary_expression", "binary_operator", "boolean_operator", "comparison_operator", "unary_expression",
        "unary_operator", "pointer_expression", "assignment_expression", "augmented_assignment",
        "update_expression", "field_expression",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of syntax, bytes ``start`` to ``end`` of the text.

    ``kind`` is one of the words above, ``relation``, ``logic``, ``arithmetic``, ``not``, ``negative``,
    ``deref``, ``address``, or the grammar's own word. ``role`` is what it is to its parent (``condition``,
    ``left``, ...), ``operator`` stands at ``at``. ``parts`` are the named pieces within, without comments.
    """

    kind: str
    start: int
    end: int
    role: str
    parts: tuple[Part, ...]
    operator: str = ""
    at: int = 0

    def part(self, role: str) -> Part | None:
        """Return the piece that has a role."""
        return next((p for p in self.parts if p.role == role), None)

    def walk(self) -> Iterator[Part]:
        """Yield this piece and all within it, outer ones first."""
        todo = [self]
        while todo:
            part = todo.pop()
            yield part
            todo.extend(reversed(part.parts))


@cache
def _parser(language: str) -> Parser:
    return Parser(Language((tree_sitter_c if language == "c" else tree_sitter_python).language()))


def syntax(source: bytes, language: str) -> Part:
    """Return the syntax of a file (UTF-8); what no grammar knows is of kind ``error``."""
    return _part(_parser(language).parse(source).root_node, "", source, language, 0)


def _part(node: Node, role: str, source: bytes, language: str, depth: int) -> Part:
    inner = [
        (child, node.field_name_for_child(k) or "")
        for k, child in enumerate(node.children)
        if child.is_named and child.type != "comment"
    ]
    # Deeper than any person nests: what stands there is not edited.
    parts = tuple(_part(c, r, source, language, depth + 1) for c, r in inner) if depth < 200 else ()
    operator, at = _operator(node, source)
    kind = _kind(node, operator, language)
    if kind == "if" and role == "alternative":
        kind = "elif"
    return Part(kind, node.start_byte, node.end_byte, role, parts, operator, at)


def _operator(node: Node, source: bytes) -> tuple[str, int]:
    """Return the operator of a piece and where it stands."""
    if node.type not in _OPERATED:
        return ("=", _equals(node)) if node.type == "assignment" else ("", 0)
    marks = [c for c in node.children if not c.is_named]
    if node.type == "comparison_operator" and len(marks) != 1:
        return "", 0
    if not marks:
        return "", 0
    return source[marks[0].start_byte : marks[0].end_byte].decode(errors="replace"), marks[0].start_byte


def _equals(node: Node) -> int:
    return next((int(c.start_byte) for c in node.children if c.type == "="), 0)


def _kind(node: Node, operator: str, language: str) -> str:
    match node.type:
        case "binary_expression" | "binary_operator" | "boolean_operator" | "comparison_operator":
            if operator in RELATIONS:
                return "relation"
            return "logic" if operator in _LOGIC else "arithmetic" if operator else "comparison"
        case "unary_expression" | "unary_operator":
            return "not" if operator == "!" else "negative"
        case "pointer_expression":
            return "deref" if operator == "*" else "address"
    return (_C if language == "c" else _PYTHON).get(node.type, node.type)
