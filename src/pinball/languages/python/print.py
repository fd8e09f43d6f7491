"""Print a module as Python (3.11 or newer) in a style; PEP 8 with type hints where none is asked for.

A ``Printer`` remembers what it printed of shared nodes, so printing again after a rewrite costs the path that
was rewritten and no more.
"""

from __future__ import annotations

import re
import textwrap

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    ArrayType,
    Assign,
    Assigned,
    Block,
    BoolType,
    Break,
    Call,
    Cast,
    Continue,
    DoWhile,
    Expr,
    ExprStmt,
    For,
    ForEach,
    Free,
    Function,
    If,
    Index,
    InitList,
    Int,
    IntType,
    Length,
    Let,
    Loop,
    Module,
    Null,
    Param,
    Record,
    Return,
    SizeType,
    Step,
    Stmt,
    Type,
    Unary,
    Unpack,
    Var,
    VoidType,
    While,
    Yield,
)
from pinball.core.walk import walk
from pinball.languages.python.print_expressions import ExpressionPrinter, print_type
from pinball.languages.python.style import Style
from pinball.languages.python.tables import MODULES, class_name

_WIDTH = 88
_YIELDED = "item"
_CALLED = re.compile(rf"(?<![\w.])({'|'.join(n for n in MODULES if n.islower() and n != 'dataclass')})\(")


def print_module(module: Module, style: Style | None = None) -> str:
    """Return the module as a Python source file. Raise ``Unsupported`` for what Python has no words for."""
    return Printer(style).module(module)


def print_expression(expression: Expr) -> str:
    """Return one expression as Python."""
    return ExpressionPrinter().expr(expression)


class Printer:
    """Prints modules in one style; what it printed is kept by node, with the node: no id is used again."""

    def __init__(self, style: Style | None = None) -> None:
        self.style = style or Style()
        self._unit = " " * self.style.indentation
        self._expressions = ExpressionPrinter(self.style.quotes)
        self._expr = self._expressions.expr
        self._kept: dict[tuple[int, int], tuple[Stmt, str]] = {}
        self._functions: dict[tuple[int, frozenset[str]], tuple[Function, str, frozenset[str]]] = {}
        self._heads: dict[tuple[int, int, frozenset[str]], tuple[Module, str]] = {}

    def module(self, module: Module) -> str:
        """Return the module as a Python source file. Raise ``Unsupported`` for what Python cannot say."""
        names = frozenset(let.name for let in module.globals)
        printed = [self._function(f, names) for f in module.functions]
        library = frozenset().union(*(words for _, words in printed)) - {f.name for f in module.functions}
        key = (id(module.records), id(module.globals), library)
        head = self._heads.get(key)
        if head is None:
            head = self._heads[key] = (module, self._head(module, library))
        return head[1] + "\n\n".join([text for text, _ in printed])

    # --- the head: imports, records, global variables -------------------------------------------------------

    def _head(self, module: Module, library: frozenset[str]) -> str:
        found = {n.function for n in walk(module.globals) if isinstance(n, Call)}
        known = {name for name in library | found if name in MODULES}
        dataclasses = bool(module.records) and self.style.records != "class"
        parts = []
        if module.records and (dataclasses or self.style.annotations):
            parts.append("from __future__ import annotations\n\n")
        if dataclasses:
            known.add("dataclass")
        origins = sorted({MODULES[name] for name in known})
        parts += [
            f"from {m} import {', '.join(sorted(n for n in known if MODULES[n] == m))}\n" for m in origins
        ]
        text = "".join(parts)
        blocks = [text.rstrip("\n") + "\n"] if text else []
        blocks += [self._record(record) for record in module.records]
        if module.globals:
            blocks.append("".join(self._stmt(let, 0) for let in module.globals))
        return "".join(block + "\n\n" for block in blocks)

    def _record(self, record: Record) -> str:
        defaults = {f.name: self._default(f) for f in record.fields}
        if self.style.records == "class":
            return self._class(record, defaults)
        hints = [(f.name, print_type(f.type)) for f in record.fields]
        lines = "".join(f"{self._unit}{name}: {kind}{defaults[name]}\n" for name, kind in hints)
        decorator = "@dataclass" if self.style.records == "dataclass" else "@dataclass(eq=False)"
        return f"{decorator}\nclass {class_name(record.name)}:\n{lines}"

    def _default(self, field: Param) -> str:
        if not isinstance(field.type, IntType | SizeType | BoolType):
            return " = None"
        return " = 0" if self.style.defaults else ""

    def _class(self, record: Record, defaults: dict[str, str]) -> str:
        parameters = ["self"]
        for field in record.fields:
            if self.style.annotations:
                parameters.append(f"{field.name}: {print_type(field.type)}{defaults[field.name]}")
            else:
                parameters.append(field.name + defaults[field.name].replace(" ", ""))
        arrow = " -> None" if self.style.annotations else ""
        lines = "".join(f"{self._unit * 2}self.{f.name} = {f.name}\n" for f in record.fields)
        head = (
            f"class {class_name(record.name)}:\n{self._unit}def __init__({', '.join(parameters)}){arrow}:\n"
        )
        return head + lines

    # --- functions ------------------------------------------------------------------------------------------

    def _function(self, function: Function, names: frozenset[str]) -> tuple[str, frozenset[str]]:
        """Return the text and the library names that it calls."""
        kept = self._functions.get((id(function), names))
        if kept is None:
            if self.style.annotations:
                hints = [f"{p.name}: {print_type(p.type)}" for p in function.parameters]
                arrow = f" -> {self._returns(function)}"
            else:
                hints, arrow = [p.name for p in function.parameters], ""
            head = f"def {function.name}({', '.join(hints)}){arrow}:\n"
            if len(head) > _WIDTH:
                lines = "".join(f"{self._unit}{hint},\n" for hint in hints)
                head = f"def {function.name}(\n{lines}){arrow}:\n"
            changed = sorted(names & _changed(function.body)) if names else []
            outside = f"{self._unit}global {', '.join(changed)}\n" if changed else ""
            text = head + self._docstring(function.comment) + outside + self._block(function.body, 1)
            kept = (function, text, self._library(head, text))
            self._functions[(id(function), names)] = kept
        return kept[1], kept[2]

    def _returns(self, function: Function) -> str:
        kind = print_type(function.returns)
        return f"Iterator[{kind[5:-1]}]" if kind.startswith("list[") and _yields(function.body) else kind

    def _library(self, head: str, text: str) -> frozenset[str]:
        """Return the names of ``MODULES`` in a function, by its text: walking its tree costs more."""
        hints = [name for name in ("Callable", "Iterator") if f"{name}[" in head]
        return frozenset([*_CALLED.findall(text), *hints])

    def _docstring(self, comment: str) -> str:
        if not comment or not self.style.docstrings:
            return ""
        comment = comment.replace("\\", "\\\\").replace('"""', "'''")
        paragraphs = [textwrap.wrap(p, _WIDTH - 8, break_long_words=False) for p in comment.split("\n\n")]
        unit = self._unit
        lines = "\n\n".join("\n".join(f"{unit}{line}" for line in part) for part in paragraphs).lstrip()
        end = '"""\n' if "\n" not in lines and not lines.endswith('"') else f'\n{unit}"""\n'
        return f'{unit}"""{lines}{end}'

    # --- statements -----------------------------------------------------------------------------------------

    def _block(self, body: tuple[Stmt, ...], depth: int) -> str:
        return "".join([self._stmt(s, depth) for s in body]) or f"{self._unit * depth}pass\n"

    def _stmt(self, statement: Stmt, depth: int) -> str:
        key = (id(statement), depth)
        kept = self._kept.get(key)
        if kept is None:
            kept = self._kept[key] = (statement, self._print(statement, depth))
        return kept[1]

    def _print(self, statement: Stmt, depth: int) -> str:
        indent, expr = self._unit * depth, self._expr
        match statement:
            case Let():
                return self._let(statement, indent)
            case Assign(operator="quot" | "rem" as operator):
                raise Unsupported(f"{operator} (rounding towards zero) in Python")
            case Assign(target=target, value=value, operator=operator):
                return f"{indent}{expr(target)} {operator}= {expr(value)}\n"
            case If():
                return self._if(statement, depth, "if")
            case While(condition=condition, body=body):
                return f"{indent}while {expr(condition)}:\n{self._block(body, depth + 1)}"
            case For():
                return self._for(statement, depth)
            case Return(value=value):
                return f"{indent}return\n" if value is None else f"{indent}return {expr(value)}\n"
            case Unpack(targets=targets, values=values):
                return f"{indent}{self._expressions.list(targets)} = {self._expressions.list(values)}\n"
            case ExprStmt(value=value):
                return self._effect(value, indent)
            case ForEach(variable=name, array=array, body=(Yield(Var(item)),)) if name == item == _YIELDED:
                return f"{indent}yield from {expr(array)}\n"
            case ForEach(variable=name, array=array, body=body):
                return f"{indent}for {name} in {expr(array)}:\n{self._block(body, depth + 1)}"
            case _:
                return self._other(statement, depth)

    def _other(self, statement: Stmt, depth: int) -> str:
        indent = self._unit * depth
        match statement:
            case Yield(value=value):
                return f"{indent}yield {self._expr(value)}\n"
            case Break():
                return f"{indent}break\n"
            case Continue():
                return f"{indent}continue\n"
            case Block(body=body):
                return self._block(body, depth)
            case Free():
                return ""
            case DoWhile(body=body, condition=condition) if not _continues(body):
                last = If(Unary("not", condition), (Break(),))
                return f"{indent}while True:\n{self._block((*body, last), depth + 1)}"
            case Loop(start=start, condition=condition, update=update, body=body) if not _continues(body):
                head = "".join(self._stmt(s, depth) for s in start)
                test = "True" if condition is None else self._expr(condition)
                return f"{head}{indent}while {test}:\n{self._block((*body, *update), depth + 1)}"
            case _:
                raise Unsupported(f"{type(statement).__name__} in Python")

    def _let(self, let: Let, indent: str) -> str:
        hint = f": {_hint(let.type)}" if self.style.annotations else ""
        match let.value:
            case None:
                return f"{indent}{let.name}{hint}\n" if hint else ""
            case Null() | InitList(values=()):
                return f"{indent}{let.name}{hint} = {self._expr(let.value)}\n"
            case value:
                return f"{indent}{let.name} = {self._expr(value)}\n"

    def _effect(self, value: Expr, indent: str) -> str:
        match value:
            case Cast(type=VoidType()):
                return ""
            case Step(target=target, operator=operator):
                return f"{indent}{self._expr(target)} {operator}= 1\n"
            case Assigned(target=target, value=given, operator=operator):
                return f"{indent}{self._expr(target)} {operator}= {self._expr(given)}\n"
            case _:
                return f"{indent}{self._expr(value)}\n"

    def _if(self, statement: If, depth: int, word: str) -> str:
        indent = self._unit * depth
        text = f"{indent}{word} {self._expr(statement.condition)}:\n{self._block(statement.then, depth + 1)}"
        match statement.otherwise:
            case ():
                return text
            case (If() as nested,):
                return text + self._if(nested, depth, "elif")
            case otherwise:
                return f"{text}{indent}else:\n{self._block(otherwise, depth + 1)}"

    def _for(self, loop: For, depth: int) -> str:
        indent = self._unit * depth
        match loop:
            case For(variable=i, start=Int(0), stop=Length(Var(xs)), step=1) if self.style.enumerated:
                match loop.body:
                    case (Let(name=x, value=Index(Var(ys), Var(j))), *rest) if xs == ys and i == j and x != i:
                        inside = self._block(tuple(rest), depth + 1)
                        return f"{indent}for {i}, {x} in enumerate({xs}):\n{inside}"
        arguments = [self._expr(loop.start), self._expr(loop.stop)]
        if loop.step != 1:
            arguments.append(str(loop.step))
        elif loop.start == Int(0):
            arguments = arguments[1:]
        head = f"{indent}for {loop.variable} in range({', '.join(arguments)}):\n"
        return head + self._block(loop.body, depth + 1)


def _hint(kind: Type) -> str:
    """Return a variable's type hint; an array of a fixed length is a list."""
    return print_type(ArrayType(kind.element)) if isinstance(kind, ArrayType) else print_type(kind)


def _inside(statement: Stmt) -> tuple[tuple[Stmt, ...], ...]:
    """Return the bodies of a statement."""
    match statement:
        case If(then=then, otherwise=otherwise):
            return then, otherwise
        case While(body=body) | For(body=body) | ForEach(body=body) | DoWhile(body=body) | Loop(body=body):
            return (body,)
        case Block(body=body):
            return (body,)
        case _:
            return ()


def _yields(body: tuple[Stmt, ...]) -> bool:
    return any(isinstance(s, Yield) or any(_yields(b) for b in _inside(s)) for s in body)


def _continues(body: tuple[Stmt, ...]) -> bool:
    """Return whether a ``continue`` belongs to the loop around ``body``."""
    loops = (While, For, ForEach, DoWhile, Loop)
    return any(
        isinstance(s, Continue) or (not isinstance(s, loops) and any(_continues(b) for b in _inside(s)))
        for s in body
    )


def _changed(body: tuple[Stmt, ...]) -> set[str]:
    """Return the variables that get a value without being declared in ``body``."""
    names: set[str] = set()
    declared: set[str] = set()
    open_bodies = [body]
    while open_bodies:
        for statement in open_bodies.pop():
            open_bodies += _inside(statement)
            match statement:
                case Assign(target=Var(name=name)):
                    names.add(name)
                case Unpack(targets=targets):
                    names |= {t.name for t in targets if isinstance(t, Var)}
                case Let(name=name) | For(variable=name) | ForEach(variable=name):
                    declared.add(name)
    return names - declared
