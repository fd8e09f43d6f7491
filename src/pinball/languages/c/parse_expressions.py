"""Read C's expressions; a pointer tested for truth or compared with 0 is compared with null in the tree."""

from __future__ import annotations

from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assigned,
    Binary,
    Bool,
    Call,
    Cast,
    Deref,
    Expr,
    Field,
    Float,
    FunctionType,
    IfElse,
    Index,
    InitList,
    Int,
    Member,
    New,
    NewArray,
    Null,
    RecordType,
    RefType,
    SizeOf,
    Step,
    Str,
    Type,
    Unary,
    Var,
    VoidType,
)
from pinball.languages.c.formats import FORMATTED, long_as
from pinball.languages.c.parse_memory import MemoryReader
from pinball.languages.c.parse_nodes import Node, char, code, number, part, stop, string, text
from pinball.languages.c.parse_types import is_pointer, target

_CONSTANTS = {
    "INT64_MAX": 2**63 - 1, "INT64_MIN": -(2**63), "INT32_MAX": 2**31 - 1, "INT32_MIN": -(2**31),
    "INT_MAX": 2**31 - 1, "INT_MIN": -(2**31), "SIZE_MAX": 2**64 - 1, "LONG_MAX": 2**63 - 1,
    "LONG_MIN": -(2**63), "LLONG_MAX": 2**63 - 1, "LLONG_MIN": -(2**63), "UINT_MAX": 2**32 - 1,
    "CHAR_BIT": 8, "SHRT_MAX": 2**15 - 1, "SHRT_MIN": -(2**15), "CHAR_MAX": 127, "CHAR_MIN": -128,
    "EXIT_SUCCESS": 0, "EXIT_FAILURE": 1, "EOF": -1, "RAND_MAX": 2**31 - 1,
}  # fmt: skip
_OPERATORS = {"/": "quot", "%": "rem", "&&": "and", "||": "or"}
_PLAIN = {"+", "-", "*", "<", "<=", ">", ">=", "==", "!=", "&", "|", "^", "<<", ">>"}


class ExpressionReader(MemoryReader):
    """Reads expressions; ``types`` holds the variables in scope."""

    def operator(self, node: Node, spelling: str) -> str:
        if spelling not in _PLAIN and spelling not in _OPERATORS:
            raise stop(node, f"operator {spelling}")
        return _OPERATORS.get(spelling, spelling)

    def expression(self, node: Node) -> Expr:
        match node.type:
            case "parenthesized_expression":
                return self.expression(code(node)[0])
            case "number_literal":
                return number(node)
            case "true" | "false":
                return Bool(node.type == "true")
            case "null":
                return Null()
            case "identifier":
                return self.name(text(node))
            case "unary_expression":
                return self.unary(node)
            case "binary_expression":
                return self.binary(node)
            case "conditional_expression":
                parts = [part(node, f) for f in ("condition", "consequence", "alternative")]
                then, otherwise = self.expression(parts[1]), self.expression(parts[2])
                if is_pointer(self.type_of(then)) or is_pointer(self.type_of(otherwise)):
                    then, otherwise = null(then), null(otherwise)
                return IfElse(self.condition(parts[0]), then, otherwise)
            case "subscript_expression":
                return Index(self.expression(part(node, "argument")), self.expression(part(node, "index")))
            case "call_expression":
                return self.call(node)
            case _:
                return self.rarer(node)

    def rarer(self, node: Node) -> Expr:
        match node.type:
            case "field_expression":
                return self.field(node)
            case "pointer_expression":
                return self.pointed(node)
            case "cast_expression":
                return self.cast(node)
            case "update_expression":
                sign = text(part(node, "operator"))
                prefix = text(node.children[0]) == sign
                return Step(self.expression(part(node, "argument")), sign[0], prefix)
            case "assignment_expression":
                place = self.expression(part(node, "left"))
                operator = text(part(node, "operator"))[:-1]
                value = self.wanted(part(node, "right"), self.type_of(place))
                return Assigned(place, value, self.operator(node, operator) if operator else "")
            case "string_literal" | "concatenated_string":
                return string(node)
            case "char_literal":
                return char(node)
            case "sizeof_expression":
                return SizeOf(self.sized(node))
            case "initializer_list":
                return self.initial(node, None)
            case "compound_literal_expression":
                kind = self.described(part(node, "type"))
                return Cast(kind, self.initial(part(node, "value"), kind))
            case _:
                raise stop(node)

    def name(self, name: str) -> Expr:
        if name in self.types or name in self.returns:
            return Var(name)
        if name in self.constants:
            return Int(self.constants[name])
        return Int(_CONSTANTS[name]) if name in _CONSTANTS else Var(name)

    def condition(self, node: Node) -> Expr:
        """Read an expression of which only the truth counts."""
        found = self.expression(node)
        return Binary("!=", found, Null()) if is_pointer(self.type_of(found)) else found

    def unary(self, node: Node) -> Expr:
        operator = text(part(node, "operator"))
        operand = self.expression(part(node, "argument"))
        match operator, operand:
            case "-", Int(value=value):
                return Int(-value)
            case "-", Float(value=real):
                return Float(-real)
            case "+", _:
                return operand
            case "!", _:
                pointing = is_pointer(self.type_of(operand))
                return Binary("==", operand, Null()) if pointing else Unary("not", operand)
            case "-" | "~", _:
                return Unary(operator, operand)
            case _:
                raise stop(node)

    def binary(self, node: Node) -> Expr:
        operator = self.operator(node, text(part(node, "operator")))
        sides = part(node, "left"), part(node, "right")
        if operator in ("and", "or"):
            return Binary(operator, self.condition(sides[0]), self.condition(sides[1]))
        left, right = self.expression(sides[0]), self.expression(sides[1])
        if operator in ("==", "!="):
            if is_pointer(self.type_of(left)):
                right = null(right)
            elif is_pointer(self.type_of(right)):
                left = null(left)
        return Binary(operator, left, right)

    def field(self, node: Node) -> Expr:
        record, name = part(node, "argument"), text(part(node, "field"))
        if text(part(node, "operator")) == "->":
            return Field(self.expression(record), name)
        found = self.expression(record)
        return Field(found.pointer, name) if isinstance(found, Deref) else Member(found, name)

    def pointed(self, node: Node) -> Expr:
        operand = self.expression(part(node, "argument"))
        if text(node).startswith("*"):
            if isinstance(operand, AddressOf):
                return operand.target
            called = isinstance(self.type_of(operand), FunctionType)
            return operand if called else Deref(operand)
        if isinstance(operand, Deref):
            return operand.pointer
        if isinstance(operand, Var) and (operand.name in self.returns and operand.name not in self.types):
            return operand
        return AddressOf(operand)

    # --- types and memory ---------------------------------------------------------------------------------

    def described(self, node: Node) -> Type:
        """Return the type in a cast or ``sizeof``."""
        return self.declared(node, node.child_by_field_name("declarator"))[1]

    def cast(self, node: Node) -> Expr:
        kind = self.described(part(node, "type"))
        operand = self.wanted(part(node, "value"), kind)
        if isinstance(operand, NewArray | New | Null) and is_pointer(kind):
            return operand
        return Cast(kind, operand)

    def sized(self, node: Node) -> Type | Expr:
        kind = node.child_by_field_name("type")
        if kind is not None:
            return self.described(kind)
        operand = self.expression(part(node, "value"))
        if isinstance(operand, Var) and operand.name in self.typedefs and operand.name not in self.types:
            return self.typedefs[operand.name]
        return operand

    def wanted(self, node: Node, kind: Type | None) -> Expr:
        """Read a value that becomes ``kind``: null for 0, bytes for a bare ``malloc(n)``, an initialiser."""
        while node.type == "parenthesized_expression" and len(code(node)) == 1:
            node = code(node)[0]
        if node.type == "initializer_list":
            return self.initial(node, kind)
        if node.type == "call_expression" and text(part(node, "function")) in ("malloc", "calloc"):
            return self.fresh(node, kind)
        found = self.expression(node)
        if is_pointer(kind):
            found = null(found)
            given = self.type_of(found)
            if isinstance(kind, RefType) and given == ArrayType(VoidType(), constant=True):
                # The tree knows no constant record, so that only a cast leads there from ``const void *``.
                return Cast(kind, found)
        return found

    def initial(self, node: Node, kind: Type | None) -> InitList:
        """Read ``{...}``; named and numbered places are put in order, with zeros between."""
        values: list[Expr] = []
        items = code(node)
        record = self.records.get(kind.record) if isinstance(kind, RecordType) else None
        for item in items:
            at, value = len(values), item
            if item.type == "initializer_pair":
                at, value = self.designated(item, [f.name for f in record.fields] if record else [])
            values += [Int(0)] * (at + 1 - len(values))
            inner = record.fields[at].type if record and at < len(record.fields) else target(kind)
            values[at] = self.wanted(value, inner)
        if record and len(items) and any(i.type == "initializer_pair" for i in items):
            kinds = [field.type for field in record.fields]
            values = [null(v) if is_pointer(k) else v for v, k in zip(values, kinds, strict=False)]
        return InitList(tuple(values))

    def designated(self, node: Node, fields: list[str]) -> tuple[int, Node]:
        place = part(node, "designator")
        value = part(node, "value")
        if place.type == "field_designator" and text(code(place)[0]) in fields:
            return fields.index(text(code(place)[0])), value
        if place.type == "subscript_designator":
            return self.constant(code(place)[0]), value
        raise stop(node, "a designated initialiser")

    # --- calls --------------------------------------------------------------------------------------------

    def call(self, node: Node) -> Expr:
        function = part(node, "function")
        while function.type == "parenthesized_expression":
            function = code(function)[0]
        if function.type == "pointer_expression" and text(function).startswith("*"):
            function = part(function, "argument")
            while function.type == "parenthesized_expression":
                function = code(function)[0]
        if function.type != "identifier":
            raise stop(node, "a call of a computed function")
        name, arguments = text(function), code(part(node, "arguments"))
        if name in ("malloc", "calloc"):
            return self.fresh(node, None)
        if name == "free":
            raise stop(node, "free inside an expression")
        found = [self.expression(argument) for argument in arguments]
        if name in FORMATTED:
            # The tree knows one integer of 64 bits, so that a format names it in one way.
            found = [Str(long_as(a.value, "l")) if isinstance(a, Str) else a for a in found]
        return Call(name, tuple(found))


def null(node: Expr) -> Expr:
    return Null() if node == Int(0) else node
