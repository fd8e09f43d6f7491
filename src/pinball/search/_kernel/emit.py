"""Print the component definitions as the kernel's C.

One function for each component, over *items*: an item is one value on one example, ``CAP`` lanes of ``val``
of which the last holds the length (``INTEGER`` for an integer in lane 0, ``NOTHING`` for NULL) and unused
lanes are 0, so that two values are equal exactly if their bytes are. Loops run over all lanes where the
integers are narrow, which the C compiler turns into a few vector instructions.
"""

from __future__ import annotations

from pinball.core.errors import Unsupported
from pinball.core.program import ARRAY
from pinball.core.tree import (
    Accumulate,
    Binary,
    Builtin,
    Call,
    Comprehension,
    Expr,
    IfElse,
    Index,
    Int,
    Lambda,
    Length,
    Null,
    Slice,
    Unary,
    Var,
)
from pinball.dsl.components import Component, components, definition, lambda_parameter

_ARITHMETIC = {"+": "ADD", "-": "SUB", "*": "MUL", "//": "FLOORDIV", "%": "FLOORMOD"}
_POINTERS = ("a", "b")
_INVERSES = {
    "+": "INVERSE_ADD",
    "-": "INVERSE_SUB",
    "*": "INVERSE_MUL",
    "min": "INVERSE_MIN",
    "max": "INVERSE_MAX",
}
_RELATIONS = {"<", "<=", ">", ">=", "==", "!="}


def emit() -> str:
    """Return the C text of all components and of the table that describes them."""
    listed = components()
    functions = [_function(number, component) for number, component in enumerate(listed)]
    rows = [_row(number, component) for number, component in enumerate(listed)]
    return "\n".join(
        [
            f"#define COMPONENTS {len(listed)}",
            *functions,
            "static const component TABLE[COMPONENTS] = {",
            *rows,
            "};",
        ]
    )


def _row(number: int, component: Component) -> str:
    kinds = ["ARRAY" if kind == ARRAY else "INT" for kind in component.argument_types]
    first, second = (*kinds, "NONE")[:2]
    result = "ARRAY" if component.result_type == ARRAY else "INT"
    combine = _combiner(component)
    inverse = _INVERSES.get(combine, "INVERSE_NONE")
    commutes = int(len(kinds) == 2 and combine in ("+", "*", "min", "max"))
    return (
        f"    {{component_{number}, {len(kinds)}, {{{first}, {second}}}, {result}, {commutes}, "
        f"{inverse}, {_kind(component)}}}, /* {component.name} */"
    )


def _kind(component: Component) -> str:
    """Say what the shape of a component's body tells of its results."""
    _, body, function = definition(component)
    match body, function:
        case Comprehension(arrays=(_,), condition=None), _:
            return "ELEMENTWISE"
        case ((Comprehension(arrays=(_,)) | Builtin(name="sorted")), _):
            return "IDEMPOTENT"
        case Accumulate(), Lambda(body=Builtin(name=("min" | "max"))):
            return "IDEMPOTENT"
        case Accumulate(), Lambda(body=Binary(operator=("+" | "-"), left=Var("x"), right=Var("y"))):
            return "RUNNING"
        case Slice(start=None, stop=None, step=-1), _:
            return "MIRROR"
    return "PLAIN"


def _combiner(component: Component) -> str:
    """Return the operator that joins two arrays, or an array's elements, ``""`` for any other component."""
    if component.result_type != ARRAY:
        return ""
    function = definition(component)[2]
    match function:
        case Lambda(body=Binary(operator=operator, left=Var("x"), right=Var("y"))):
            return operator
        case Lambda(body=Builtin(name=name)):
            return name
    return ""


def _function(number: int, component: Component) -> str:
    names, body, function = definition(component)
    inline = _Inline(lambda_parameter(component), function)
    kinds = zip(names, component.argument_types, _POINTERS, strict=False)
    scope = {name: pointer if kind == ARRAY else f"{pointer}->x[0]" for name, kind, pointer in kinds}
    return "\n".join(
        [
            f"/* {component.name} */",
            f"static int component_{number}(const item *a, const item *b, item *out)",
            "{",
            "    int bad = 0;",
            "    (void) bad, (void) b;",
            *(f"    {line}" for line in inline.body(body, scope)),
            "}",
        ]
    )


class _Inline:
    """Prints one component's body with its lambda put in place."""

    def __init__(self, parameter: str, function: Lambda | None) -> None:
        self.parameter = parameter
        self.function = function

    def body(self, body: Expr, scope: dict[str, str]) -> list[str]:
        match body:
            case IfElse(condition=condition, then=then, otherwise=Null()):
                return [
                    f"if (!({self.scalar(condition, scope)})) return nothing(out);",
                    *self.body(then, scope),
                ]
            case Comprehension(condition=None):
                return self._map(body, scope)
            case Comprehension():
                return [*self._filter(body, scope), "return finish(out, k);"]
            case Length(array=Comprehension(variables=(variable,), arrays=(Var(array),), condition=test)) if (
                test
            ):
                inner, array = {**scope, variable: "x"}, scope[array]
                return [
                    f"int k = 0, n = LENGTH({array});",
                    f"for (int i = 0; i < LANES(n); i++) {{ val x = {array}->x[i]; "
                    f"k += i < n && ({self.scalar(test, inner)}); }}",
                    "return integer(out, k);",
                ]
            case Slice(array=Var(array), start=None, stop=None, step=-1):
                return [
                    f"int n = LENGTH({scope[array]});",
                    f"for (int i = 0; i < CAP; i++) out->x[i] = i < n ? {scope[array]}->x[n - 1 - i] : 0;",
                    "return finish(out, n);",
                ]
            case Slice(array=Var(array), start=start, stop=stop, step=1):
                return self._slice(scope[array], start, stop, scope)
            case Builtin(name="sorted", arguments=(Var(array),)):
                return [f"return sorted({scope[array]}, out);"]
            case Builtin(name=("sum" | "min" | "max") as name, arguments=(Var(array),)):
                return self._fold(name, scope[array])
            case Accumulate(array=Var(array), function=Lambda(parameters=(first, second), body=step)):
                array = scope[array]
                inner = {**scope, first: "y", second: f"{array}->x[i]"}
                return [
                    f"int n = LENGTH({array});",
                    f"wide y = n ? {array}->x[0] : 0;",
                    "if (n) out->x[0] = (val) y;",
                    f"for (int i = 1; i < n; i++) {{ y = {self.scalar(step, inner)}; bad |= OUTSIDE(y); "
                    "if (bad) return 0; out->x[i] = (val) y; }",
                    "clear(out, n);",
                    "return finish(out, n);",
                ]
        return [
            f"wide r = {self.scalar(body, scope)};",
            "if (bad || OUTSIDE(r)) return 0;",
            "return integer(out, r);",
        ]

    def _map(self, body: Comprehension, scope: dict[str, str]) -> list[str]:
        arrays = [scope[a.name] for a in body.arrays if isinstance(a, Var)]
        letters = ["x", "y"][: len(arrays)]
        inner = {**scope, **dict(zip(body.variables, letters, strict=True))}
        element = self.scalar(body.element, inner)
        length = f"LENGTH({arrays[0]})" if len(arrays) == 1 else f"SHORTER({arrays[0]}, {arrays[1]})"
        loads = " ".join(f"val {v} = {a}->x[i];" for v, a in zip(letters, arrays, strict=True))
        kind = "wide" if self._squares(body.element) else "val"
        return [
            f"int n = {length};",
            f"for (int i = 0; i < LANES(n); i++) {{ {loads} {kind} r = ({kind}) ({element}); "
            "bad |= i < n && OUTSIDE(r); out->x[i] = i < n ? (val) r : 0; }",
            "if (bad) return 0;",
            "clear(out, LANES(n));",
            "return finish(out, n);",
        ]

    def _filter(self, body: Comprehension, scope: dict[str, str]) -> list[str]:
        match body:
            case Comprehension(
                element=element, variables=(variable,), arrays=(Var(array),), condition=test
            ) if test:
                inner, array = {**scope, variable: "x"}, scope[array]
                return [
                    f"int k = 0, n = LENGTH({array});",
                    f"for (int i = 0; i < n; i++) {{ val x = {array}->x[i]; "
                    f"out->x[k] = {self.scalar(element, inner)}; k += ({self.scalar(test, inner)}); }}",
                    "clear(out, k);",
                ]
        raise Unsupported("this comprehension in the search kernel")

    def _slice(self, array: str, start: Expr | None, stop: Expr | None, scope: dict[str, str]) -> list[str]:
        low = "0" if start is None else f"clamp({self.scalar(start, scope)}, n)"
        high = "n" if stop is None else f"clamp({self.scalar(stop, scope)}, n)"
        return [
            f"int n = LENGTH({array});",
            f"int from = {low}, to = {high};",
            "int k = to > from ? to - from : 0;",
            f"for (int i = 0; i < CAP; i++) out->x[i] = i < k ? {array}->x[i + from] : 0;",
            "return finish(out, k);",
        ]

    def _fold(self, name: str, array: str) -> list[str]:
        if name == "sum":  # exact: only the total must be in range, as in Python
            return [
                "total r = 0;",
                f"for (int i = 0; i < LENGTH({array}); i++) r += {array}->x[i];",
                "if (TOO_BIG(r)) return 0;",
                "return integer(out, (wide) r);",
            ]
        return [
            f"wide r = {array}->x[0];",
            f"for (int i = 0; i < LENGTH({array}); i++) r = {name.upper()}(r, {array}->x[i]);",
            "return integer(out, r);",
        ]

    def _squares(self, element: Expr) -> bool:
        """Say whether two variables are multiplied, so that the product needs the wider type."""
        match self._inlined(element):
            case Binary(operator="*", left=Var(), right=Var()):
                return True
        return False

    def _inlined(self, element: Expr) -> Expr:
        if isinstance(element, Call) and element.function == self.parameter and self.function:
            return self.function.body
        return element

    def scalar(self, e: Expr, scope: dict[str, str]) -> str:
        match e:
            case Int(value=value):
                return str(value)
            case Var(name=name):
                return f"LENGTH({scope[name]}) > 0" if scope[name] in _POINTERS else scope[name]
            case Call(function=name, arguments=arguments) if name == self.parameter and self.function:
                values = [self.scalar(argument, scope) for argument in arguments]
                return self.scalar(
                    self.function.body, dict(zip(self.function.parameters, values, strict=True))
                )
            case Unary(operator="-", operand=operand):
                return f"SUB(0, {self.scalar(operand, scope)})"
            case Binary(operator=operator, left=left, right=right) if operator in _ARITHMETIC:
                return f"{_ARITHMETIC[operator]}({self.scalar(left, scope)}, {self.scalar(right, scope)})"
            case Binary(operator=operator, left=left, right=right) if operator in _RELATIONS:
                return f"({self.scalar(left, scope)} {operator} {self.scalar(right, scope)})"
            case Binary(operator=("and" | "or") as operator, left=left, right=right):
                joiner = "&&" if operator == "and" else "||"
                return f"({self.scalar(left, scope)} {joiner} {self.scalar(right, scope)})"
            case Builtin(name=("min" | "max") as name, arguments=(left, right)):
                return f"{name.upper()}({self.scalar(left, scope)}, {self.scalar(right, scope)})"
            case Length(array=Var(name=name)):
                return f"LENGTH({scope[name]})"
            case Index(array=Var(name=name), index=Int(value=-1)):
                return f"{scope[name]}->x[LENGTH({scope[name]}) - 1]"
            case Index(array=Var(name=name), index=index):
                return f"{scope[name]}->x[{self.scalar(index, scope)}]"
        raise Unsupported(f"{type(e).__name__} in the search kernel")
