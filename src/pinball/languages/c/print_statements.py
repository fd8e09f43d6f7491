"""Print statements as C; the text of each is kept by the node's identity, its depth and where it declares."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Assign,
    Block,
    Bool,
    Break,
    Continue,
    DoWhile,
    ExprStmt,
    For,
    Free,
    Function,
    Goto,
    If,
    Index,
    Int,
    Label,
    Let,
    Loop,
    New,
    NewArray,
    Refuse,
    Return,
    Stmt,
    Switch,
    Var,
    While,
)
from pinball.core.walk import walk
from pinball.languages.c.print_declarations import hoistable, innermost, joined
from pinball.languages.c.print_expressions import BINDING, POSTFIX, SPELLING, ExpressionPrinter
from pinball.languages.c.style import Style

_ONE = Int(1)
_FOREVER = Bool(True)
_LEAVES = (Assign, ExprStmt, Break, Continue, Return, Free, Refuse, Goto)
_OPEN = (*_LEAVES, For, While, Loop, If)
Body = tuple[Stmt, ...]


class StatementPrinter(ExpressionPrinter):
    """Prints statements; ``hoisted`` is true while the names were declared at the top of the function."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self.hoisted = False
        self.outside: frozenset[str] = frozenset()
        self.kept: dict[tuple[int, int, bool], tuple[Stmt, str]] = {}
        self.pairs: dict[tuple[int, int], tuple[Stmt, Stmt, str]] = {}
        self.bodies: dict[tuple[int, int, bool], tuple[Body, str]] = {}
        self.indents = [style.indent * depth for depth in range(64)]
        self.printers: dict[type, Callable[[Any, int], str]] = {
            If: self.if_,
            While: self.while_,
            For: self.for_,
            Loop: self.loop,
            DoWhile: self.do_while,
            Switch: self.switch,
            Block: lambda node, depth: f"{self.braced(node.body, depth).lstrip()}\n",
        }

    def forget(self) -> None:
        self.kept.clear()
        self.pairs.clear()
        self.bodies.clear()

    def function_body(self, function: Function) -> str:
        if not self.style.top:
            return self.block(function.body, 1)
        first = next((n for n, s in enumerate(function.body) if not isinstance(s, Let)), len(function.body))
        found = hoistable(function, first, self.outside)
        if not found:
            return self.block(function.body, 1)
        indent = self.style.indent
        text = self.block(function.body[:first], 1)
        text += "".join(f"{indent}{line};\n" for line in joined(found, self.types))
        self.hoisted = True
        try:
            return text + self.block(function.body[first:], 1)
        finally:
            self.hoisted = False

    def block(self, body: Body, depth: int) -> str:
        """Return the statements; ``a[n] = x; n += 1`` prints as ``a[n++] = x``."""
        key = id(body), depth, self.hoisted
        found = self.bodies.get(key)
        if found is not None:
            return found[1]
        lines = []
        at, count = 0, len(body)
        while at < count:
            statement = body[at]
            at += 1
            if type(statement) is Assign and type(statement.target) is Index and at < count:
                merged = self.merged(statement, body[at])
                if merged:
                    lines.append(f"{self.indents[depth]}{merged};\n")
                    at += 1
                    continue
            if type(statement) is Label:
                closed = at == count or type(body[at]) in (Let, Label)
                lines.append(f"{self.indents[depth - 1]}{statement.name}:{';' * closed}\n")
                continue
            lines.append(self.statement(statement, depth))
        text = "".join(lines)
        self.bodies[key] = (body, text)
        return text

    def merged(self, first: Assign, second: Stmt) -> str:
        """Return two statements as one, where the second one steps the index of the first."""
        if type(second) is not Assign or type(second.target) is not Var:
            return ""
        key = id(first), id(second)
        found = self.pairs.get(key)
        if found is None:
            found = self.pairs[key] = first, second, self.pair(first, second)
        return found[2]

    def pair(self, first: Assign, second: Stmt) -> str:
        match first, second:
            case Assign(Index(array, Var(i)), value, ""), Assign(Var(j), Int(1), "+") if i == j and not any(
                node == Var(i) for node in walk((array, value))
            ):
                return f"{self.expr(array, POSTFIX)}[{i}++] = {self.expr(value, 0)}"
            case _:
                return ""

    def statement(self, statement: Stmt, depth: int) -> str:
        key = id(statement), depth, self.hoisted
        found = self.kept.get(key)
        if found is not None:
            return found[1]
        method = self.printers.get(type(statement))
        if method is not None:
            text = self.indents[depth] + method(statement, depth)
        else:
            text = self.simple(statement)
            text = f"{self.indents[depth]}{text};\n" if text else ""
        self.kept[key] = (statement, text)
        return text

    # --- braces -------------------------------------------------------------------------------------------

    def braced(self, body: Body, depth: int) -> str:
        """Return a body in braces, with what stands between the head and them."""
        before = f"\n{self.indents[depth]}" if self.style.braces == "own" else " "
        return f"{before}{{\n{self.block(body, depth + 1)}{self.indents[depth]}}}"

    def held(self, body: Body, depth: int, allowed: tuple[type, ...] = _OPEN) -> str:
        """Return what a head holds, without braces where the style and the grammar allow it."""
        if not self.style.braced and len(body) == 1 and isinstance(body[0], allowed):
            return "\n" + self.statement(body[0], depth + 1).removesuffix("\n")
        return self.braced(body, depth)

    def if_(self, node: If, depth: int) -> str:
        head = f"if ({self.condition(node.condition)})"
        otherwise = node.otherwise
        if not otherwise:
            return f"{head}{self.held(node.then, depth)}\n"
        then = self.held(node.then, depth, _LEAVES)
        same_line = then.endswith("}") and self.style.braces != "own"
        between = " else" if same_line else f"\n{self.indents[depth]}else"
        if len(otherwise) == 1 and isinstance(otherwise[0], If) and self.style.else_if:
            return f"{head}{then}{between} {self.if_(otherwise[0], depth)}"
        return f"{head}{then}{between}{self.held(otherwise, depth)}\n"

    # --- loops --------------------------------------------------------------------------------------------

    def while_(self, node: While, depth: int) -> str:
        condition = node.condition
        head = self.style.forever if condition == _FOREVER else f"while ({self.condition(condition)})"
        return f"{head}{self.held(node.body, depth)}\n"

    def do_while(self, node: DoWhile, depth: int) -> str:
        between = f"\n{self.indents[depth]}" if self.style.braces == "own" else " "
        condition = "1" if node.condition == _FOREVER else self.condition(node.condition)
        return f"do{self.braced(node.body, depth)}{between}while ({condition});\n"

    def for_(self, node: For, depth: int) -> str:
        start, stop = self.expr(node.start, 0), self.expr(node.stop, BINDING["<"] + 1)
        name, step = node.variable, abs(node.step)
        test, sign = ("<", "+") if node.step > 0 else (">", "-")
        update = self.stepped(name, sign) if step == 1 else f"{name} {sign}= {step}"
        declared = name if self.hoisted else self.types.declare(node.type, name)
        head = f"for ({declared} = {start}; {name} {test} {stop}; {update})"
        return f"{head}{self.held(node.body, depth)}\n"

    def loop(self, node: Loop, depth: int) -> str:
        update = ", ".join(self.simple(s) for s in node.update)
        condition = "" if node.condition is None else f" {self.condition(node.condition)}"
        lets = [s for s in node.start if isinstance(s, Let)]
        if lets and not self.hoisted:
            start = self.declared(lets) if len(lets) == len(node.start) else None
        else:
            start = ", ".join(text for s in node.start if (text := self.simple(s)))
        if start is None:
            # No one declaration says all of it, so it stands before the loop in a scope of its own.
            inner = Loop((), node.condition, node.update, node.body)
            return f"{self.braced((*node.start, inner), depth).lstrip()}\n"
        head = f"for ({start};{condition};{' ' * bool(update)}{update})"
        return f"{head}{self.held(node.body, depth)}\n"

    def declared(self, lets: list[Let]) -> str | None:
        """Return several variables in one declaration, if their types begin with the same words."""
        texts = [self.simple(let) for let in lets]
        base = texts[0].split(" ")[0]
        if any(word in ("struct", "const", "unsigned", "long") for word in (base,)) and len(lets) > 1:
            base = self.types.base(innermost(lets[0].type))
        if not all(
            text.startswith(f"{base} ") and innermost(let.type) == innermost(lets[0].type)
            for text, let in zip(texts, lets, strict=True)
        ):
            return texts[0] if len(texts) == 1 else None
        if len(texts) > 1 and base.endswith("*"):  # int* p, *q: the star belongs to the name
            plain = base.rstrip("*")
            stars = base[len(plain) :]
            texts = [f"{plain} {stars}{text.removeprefix(f'{base} ')}" for text in texts]
            base = plain
        return ", ".join([texts[0], *(text.removeprefix(f"{base} ") for text in texts[1:])])

    def switch(self, node: Switch, depth: int) -> str:
        at = depth + self.style.indent_case
        indent = self.indents[at]
        lines = []
        for case in node.cases:
            names = [f"{indent}case {self.expr(value, 0)}:" for value in case.values] or [f"{indent}default:"]
            first = case.body[0] if case.body else None
            if isinstance(first, Let) or (first is None and case is node.cases[-1]):
                names[-1] += ";"
            lines.append("\n".join(names) + "\n" + self.block(case.body, at + 1))
        before = f"\n{self.indents[depth]}" if self.style.braces == "own" else " "
        return f"switch ({self.expr(node.value, 0)}){before}{{\n{''.join(lines)}{self.indents[depth]}}}\n"

    # --- simple statements --------------------------------------------------------------------------------

    def simple(self, statement: Stmt) -> str:
        """Return a statement of one line, without its semicolon; nothing for what is declared elsewhere."""
        match statement:
            case Assign(target=target, value=value, operator=operator):
                if value == _ONE and operator in ("+", "-") and type(value) is Int:
                    return self.stepped(self.expr(target, 12), operator, self.expr(target, POSTFIX))
                sign = SPELLING.get(operator, operator)
                return f"{self.expr(target, 0)} {sign}= {self.expr(value, 0)}"
            case Let():
                return self.let(statement)
            case ExprStmt(value=value):
                return self.expr(value, 0)
            case Return(value=value):
                return "return" if value is None else f"return {self.expr(value, 0)}"
            case Break():
                return "break"
            case Continue():
                return "continue"
            case Goto(label=label):
                return f"goto {label}"
            case Free(reference=reference):
                return f"free({self.expr(reference, 0)})"
            case Refuse(reason=reason):
                return f"errno = {reason}"
            case _:
                raise Unsupported(f"{type(statement).__name__} in C")

    def stepped(self, target: str, operator: str, postfix: str = "") -> str:
        match self.style.step:
            case "i++":
                return f"{postfix or target}{operator * 2}"
            case "++i":
                return f"{operator * 2}{target}"
            case _:
                return f"{target} {operator}= 1"

    def let(self, node: Let) -> str:
        head = node.name if self.hoisted else self.types.declare(node.type, node.name)
        if node.value is None:
            return "" if self.hoisted else head
        if isinstance(node.value, New | NewArray):
            return f"{head} = {self.allocation(node.value, node)[0]}"
        return f"{head} = {self.expr(node.value, 0)}"
