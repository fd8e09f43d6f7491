"""Unbounded arithmetic in C's terms: the checks to make first, and the expression that is then safe."""

from __future__ import annotations

from pinball.core.errors import Unsupported
from pinball.core.tree import Binary, Builtin, Call, Expr, IfElse, Int, Unary, Var

LOW, HIGH = -(2**63), 2**63 - 1
_SQUARE_ROOT = 3037000499  # the largest number whose square fits in 64 bits
_NEGATED = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
_HELPERS = {"+": "add_overflows", "-": "subtract_overflows", "*": "multiply_overflows"}


def checked(node: Expr) -> tuple[list[Expr], Expr]:
    """Return conditions that mean overflow, in the order to test them, and the expression in C's operators.

    The expression is over 64-bit numbers; each check only computes what the checks before it made safe.
    """
    match node:
        case Int() | Var():
            return [], node
        case Unary(operator="-", operand=operand):
            checks, inner = checked(operand)
            return [*checks, Binary("==", inner, Int(LOW))], Unary("-", inner)
        case Unary(operator="not", operand=operand):
            checks, inner = checked(operand)
            return checks, negated(inner)
        case Builtin(name="min" | "max" as name, arguments=(left, right)):
            checks, x, y = _both(left, right)
            if x == y:
                return checks, x
            return checks, IfElse(Binary("<" if name == "min" else ">", x, y), x, y)
        case Binary(operator="==" | "!=", left=Binary("%", left, Int(2)), right=Int(0 | 1)):
            checks, inner = checked(left)
            odd = (node.operator == "==") == (node.right == Int(1))
            return checks, Binary("!=" if odd else "==", Binary("rem", inner, Int(2)), Int(0))
        case Binary(operator="+" | "-" | "*" as operator, left=left, right=right):
            checks, x, y = _both(left, right)
            return checks + _overflow(operator, x, y), Binary(operator, x, y)
        case Binary(operator="//" | "%" as operator, left=left, right=Int(value=divisor)) if divisor > 0:
            checks, inner = checked(left)
            return checks, _floor(operator, inner, divisor)
        case Binary(operator=operator, left=left, right=right) if operator in _NEGATED or operator in (
            "and",
            "or",
        ):
            checks, x, y = _both(left, right)
            return checks, Binary(operator, x, y)
        case _:
            raise Unsupported(f"{type(node).__name__} {getattr(node, 'operator', '')} in C arithmetic")


def _both(left: Expr, right: Expr) -> tuple[list[Expr], Expr, Expr]:
    first, x = checked(left)
    second, y = checked(right)
    return first + second, x, y


def _overflow(operator: str, x: Expr, y: Expr) -> list[Expr]:
    """Return the condition under which ``x operator y`` does not fit, none where it always does."""
    match operator, x, y:
        case "*", Var(a), Var(b) if a == b:
            return [_outside(x, Int(-_SQUARE_ROOT), Int(_SQUARE_ROOT))]
        case "*", _, Int(value) if value > 1:
            return [_outside(x, Binary("quot", Int(LOW), y), Binary("quot", Int(HIGH), y))]
        case "*", _, Int(0 | 1):
            return []
        case "+" | "-", _, Int(value):
            up = value if operator == "+" else -value
            if up == 0:
                return []
            if abs(up) == 1:
                return [Binary("==", x, Int(HIGH if up > 0 else LOW))]
            return [Binary(">", x, Int(HIGH - up)) if up > 0 else Binary("<", x, Int(LOW - up))]
        case _:
            return [Call(_HELPERS[operator], (x, y))]


def _outside(x: Expr, low: Expr, high: Expr) -> Expr:
    return Binary("or", Binary(">", x, high), Binary("<", x, low))


def _floor(operator: str, x: Expr, divisor: int) -> Expr:
    """Return division that rounds down, from C's, which rounds towards zero; ``divisor`` is positive."""
    rest = Binary("rem", x, Int(divisor))
    below = Binary("<", rest, Int(0))
    if operator == "//":
        return Binary("-", Binary("quot", x, Int(divisor)), below)
    return IfElse(below, Binary("+", rest, Int(divisor)), rest)


def negated(node: Expr) -> Expr:
    """Return a condition's opposite, with the number on the right of a comparison."""
    match node:
        case Binary(operator="and" | "or" as operator, left=left, right=right):
            return Binary("or" if operator == "and" else "and", negated(left), negated(right))
        case Binary(operator=operator, left=Int() as left, right=right) if operator in _NEGATED:
            return Binary(_MIRRORED[_NEGATED[operator]], right, left)
        case Binary(operator=operator, left=left, right=right) if operator in _NEGATED:
            return Binary(_NEGATED[operator], left, right)
        case _:
            return Unary("not", node)
