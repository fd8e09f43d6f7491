"""Read C into the tree: what our printer prints and the C that people write; the rest is refused by line."""

from __future__ import annotations

from dataclasses import replace

from pinball.core.tree import Function, Let, Module
from pinball.languages.c.parse_macros import expand
from pinball.languages.c.parse_nodes import Node, code, comment_text, root, stop, text
from pinball.languages.c.parse_statements import FunctionReader


def parse(source: str) -> Module:
    """Return the module of a C file, ``static`` functions first.

    ``typedef``, ``enum`` and ``#define`` are resolved, prototypes dropped, static locals made global. Raise
    ``Unsupported`` with line and construct where one stops us.
    """
    reader = FunctionReader()
    helpers: list[Function] = []
    functions: list[Function] = []
    comment, row = "", -1
    for node in root(expand(source)).named_children:
        match node.type:
            case "comment":
                comment = _joined(comment, node, row)
                row = int(node.end_point[0])
                continue
            case "preproc_include":
                pass
            case "function_definition":
                own = helpers if any(text(child) == "static" for child in node.children) else functions
                own.append(reader.read(node, comment))
            case "type_definition":
                reader.typedef(node)
            case "struct_specifier":
                reader.struct(node)
            case "enum_specifier":
                reader.enum(node)
            case "declaration":
                for let in reader.declaration(node):
                    assert isinstance(let, Let)
                    reader.globals[let.name] = let
            case "expression_statement" if not code(node):
                pass
            case _:
                raise stop(node)
        comment, row = "", int(node.end_point[0])
    records = tuple(replace(r, alias=reader.aliases.get(r.name, "")) for r in reader.records.values())
    return Module((*helpers, *functions), records, tuple(reader.globals.values()))


def _joined(before: str, node: Node, row: int) -> str:
    """Return the comment that a function after ``node`` would have; ``row`` is where the text before ends."""
    if int(node.start_point[0]) == row:
        return before
    found = comment_text(node)
    if found.startswith("---"):
        return ""
    together = before and text(node).startswith("//") and int(node.start_point[0]) == row + 1
    return f"{before}\n{found}" if together else found
