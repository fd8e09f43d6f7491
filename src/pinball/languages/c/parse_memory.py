"""Read C's allocations: what ``malloc`` and ``calloc`` are asked for, as arrays and records."""

from __future__ import annotations

from pinball.core.tree import (
    Binary,
    Call,
    Deref,
    Expr,
    Field,
    Index,
    Int,
    IntType,
    Member,
    New,
    NewArray,
    RecordType,
    Type,
    Var,
)
from pinball.languages.c.parse_nodes import Node, code, part, stop, text
from pinball.languages.c.parse_types import Names, target

_BYTES = (IntType(8), IntType(8, signed=False))


class MemoryReader(Names):
    """Reads allocations; the expressions in them are read by the reader that builds on it."""

    def expression(self, node: Node) -> Expr:
        raise NotImplementedError

    def sized(self, node: Node) -> Type | Expr:
        """Return what a ``sizeof`` is of."""
        raise NotImplementedError

    def fresh(self, node: Node, kind: Type | None) -> Expr:
        """Read a call of ``malloc`` or ``calloc`` whose result becomes ``kind``."""
        arguments = code(part(node, "arguments"))
        byte = target(kind)
        match text(part(node, "function")), arguments:
            case "malloc", [size]:
                return self.allocation(size, byte if byte in _BYTES else None)
            case "calloc", [count, size]:
                if size.type != "sizeof_expression":
                    count, size = size, count
                if size.type == "sizeof_expression":
                    return NewArray(self.element(size), self.expression(count), zeroed=True)
                if byte in _BYTES and byte is not None and "1" in (text(count), text(size)):
                    return NewArray(byte, self.expression(size if text(count) == "1" else count), zeroed=True)
        raise stop(node, "memory of a size without sizeof")

    def allocation(self, size: Node, byte: Type | None) -> Expr:
        """Read ``malloc``'s argument: a product with one ``sizeof``, a ``sizeof``, or a number of bytes."""
        factors = _factors(size)
        sizes = [factor for factor in factors if factor.type == "sizeof_expression"]
        rest = [factor for factor in factors if factor.type != "sizeof_expression"]
        if len(sizes) == 1:
            element = self.element(sizes[0])
            if rest:
                return NewArray(element, self.product(rest))
            return New(element.record) if isinstance(element, RecordType) else NewArray(element, Int(1))
        if not sizes and byte is not None:
            return NewArray(byte, self.expression(size))
        raise stop(size, "malloc of a size without sizeof")

    def product(self, factors: list[Node]) -> Expr:
        found = self.expression(factors[0])
        for factor in factors[1:]:
            found = Binary("*", found, self.expression(factor))
        return found

    def element(self, node: Node) -> Type:
        """Return the type whose size a ``sizeof`` in an allocation takes."""
        found = self.sized(node)
        match found:
            case Index() | Deref() | Var() | Field() | Member() | Call():
                kind = self.type_of(found)
                if kind is None:
                    raise stop(node)
                return kind
            case _ if isinstance(found, Type):
                return found
            case _:
                raise stop(node)


def _factors(node: Node) -> list[Node]:
    while node.type == "parenthesized_expression":
        node = code(node)[0]
    if node.type == "binary_expression" and text(part(node, "operator")) == "*":
        return [*_factors(part(node, "left")), *_factors(part(node, "right"))]
    return [node]
