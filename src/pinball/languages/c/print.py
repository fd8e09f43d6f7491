"""Print a lowered module as one self-contained C file, in a style.

A ``Printer`` keeps what it has printed: after a rewrite that shares all but one path, printing again costs
that path only. What it keeps is found by a node's identity, so it also keeps the node itself alive.
"""

from __future__ import annotations

import textwrap
from typing import Any

from pinball.core.tree import Expr, Function, Let, Module, Param, Record, RefType
from pinball.core.walk import walk
from pinball.languages.c.print_expressions import ExpressionPrinter
from pinball.languages.c.print_statements import StatementPrinter
from pinball.languages.c.print_types import HEADER, WIDTH, Types, comment, includes, words
from pinball.languages.c.style import Style

_DEFAULT = Style()
_HEADER_WORDS = HEADER.keys()


def print_module(module: Module, style: Style = _DEFAULT) -> str:
    """Return the module as a C file. Raise ``Unsupported`` for a tree that was not lowered."""
    return Printer(style).module(module)


def print_expression(expression: Expr, style: Style = _DEFAULT) -> str:
    """Return one expression as C."""
    return ExpressionPrinter(style).print(expression)


class Printer(StatementPrinter):
    """Prints modules in one style and remembers the text of every statement and function."""

    def __init__(self, style: Style = _DEFAULT) -> None:
        super().__init__(style)
        self.context: tuple[Any, ...] = ()
        self.functions: dict[tuple[int, bool], tuple[Function, str, str, frozenset[str]]] = {}
        self.front: tuple[Any, list[str], list[str], frozenset[str]] = (None, [], [], frozenset())

    def module(self, module: Module) -> str:
        """Return the module as a C file. Raise ``Unsupported`` for a tree that was not lowered."""
        self.settle(module)
        functions = module.functions
        last = len(functions) - 1
        names = {function.name for function in functions}
        records, variables, mentioned = self.declarations(module)
        called = set(mentioned)
        used = mentioned & _HEADER_WORDS
        prototypes, bodies = [], []
        for number, function in enumerate(functions):
            static = self.style.static and number < last and function.name != "main"
            _, head, text, found = self.function(function, static)
            if function.name in called or (self.style.prototypes and number < last):
                prototypes.append(f"{head};\n")
            called |= names & found
            used |= found & _HEADER_WORDS
            bodies.append(text)
        headers = {HEADER[word] for word in used - names}
        if self.style.headers == "usual":
            headers |= {"stdio.h", "stdlib.h"}
        front = [includes(headers), *records, *prototypes, *variables]
        gap = "\n" * self.style.blank
        return "".join(f"{part}\n" for part in front if part) + gap.join(bodies)

    def settle(self, module: Module) -> None:
        """Forget what was printed where records or global names have changed since."""
        context = tuple((r.name, r.alias) for r in module.records), tuple(g.name for g in module.globals)
        if context == self.context:
            return
        self.context = context
        self.outside = frozenset(context[1])
        self.types = Types(self.style, _aliases(module, self.style), self.print)
        self.forget()
        self.functions.clear()
        self.front = (None, [], [], frozenset())

    def declarations(self, module: Module) -> tuple[list[str], list[str], frozenset[str]]:
        """Return the text of the records, that of the global variables, and the words in both."""
        kept = self.front[0]
        if kept is None or kept[0] is not module.records or kept[1] is not module.globals:
            records = [self.record(record, module.records[:n]) for n, record in enumerate(module.records)]
            variables = ["".join(f"{self.simple(let)};\n" for let in module.globals)]
            found = words("".join((*records, *variables)))
            self.front = ((module.records, module.globals), records, variables, found)
        return self.front[1:]

    def record(self, record: Record, above: tuple[Record, ...]) -> str:
        """Return a struct's definition; its fields say ``struct node`` where the short name comes later."""
        alias = self.types.aliases.get(record.name, "")
        known = {r.name: self.types.aliases.get(r.name, "") for r in above}
        inside = Types(self.style, known, self.print)
        indent = self.style.indent
        fields = "".join(f"{indent}{inside.declare(f.type, f.name)};\n" for f in record.fields)
        anonymous = alias == record.name and RefType(record.name) not in walk(record.fields)
        head = f"struct {record.name}" if not anonymous else "struct"
        brace = "\n{" if self.style.braces == "own" else " {"
        if alias:
            return f"typedef {head}{brace}\n{fields}}} {alias};\n"
        return f"{head}{brace}\n{fields}}};\n"

    # --- functions ----------------------------------------------------------------------------------------

    def function(self, function: Function, static: bool) -> tuple[Function, str, str, frozenset[str]]:
        """Return the function itself, its head, its text and the words in that."""
        key = id(function), static
        found = self.functions.get(key)
        if found is None:
            head = self.head(function, static)
            open_brace = " {\n" if self.style.braces == "attached" else "\n{\n"
            text = f"{head}{open_brace}{self.function_body(function)}}}\n"
            said = comment(function.comment) if self.style.comments else ""
            found = self.functions[key] = (function, head, said + text, words(text))
        return found

    def head(self, function: Function, static: bool) -> str:
        parameters = [self.types.parameter(p) for p in function.parameters]
        before = "static " if static else ""
        text = before + self.types.declare(
            function.returns, f"{function.name}({', '.join(parameters) or 'void'})"
        )
        if len(text) <= WIDTH:
            return text
        # A parameter is one word for the wrapping of lines.
        start = text.index(f"{function.name}(") + len(function.name) + 1
        joined = ", ".join(p.replace(" ", "\0") for p in parameters)
        lines = textwrap.wrap(joined, WIDTH - start - 1, break_long_words=False)
        wrapped = ("\n" + " " * start).join(lines).replace("\0", " ")
        return text.replace(", ".join(parameters), wrapped)


def _aliases(module: Module, style: Style) -> dict[str, str]:
    """Return each record's ``typedef`` name, where the style gives it one and the name is free."""
    if style.alias == "struct":
        return {}
    written = {record.name: record.alias for record in module.records if record.alias}
    if style.alias == "written":
        return written
    taken = {f.name for f in module.functions} | {g.name for g in module.globals} | set(written.values())
    taken |= {node.name for node in walk(module) if isinstance(node, Param | Let)}
    for record in module.records:
        name = record.name.capitalize() if style.alias == "Node" else f"{record.name}_t"
        if record.name not in written and name not in taken:
            written[record.name] = name
    return written
