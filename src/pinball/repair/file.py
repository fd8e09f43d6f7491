"""A program that is mended: its text, its syntax, its names, the types of its expressions."""

from __future__ import annotations

from dataclasses import dataclass

from pinball.languages.syntax import Part
from pinball.repair.scopes import UNKNOWN, Scopes, Type, is_number


@dataclass(frozen=True, slots=True)
class File:
    """A program that is mended: its text, its syntax, its names."""

    source: bytes
    tree: Part
    scopes: Scopes
    language: str

    def text(self, part: Part) -> str:
        """Return a piece as it is written."""
        return self.source[part.start : part.end].decode(errors="replace")

    def type(self, part: Part) -> Type:
        """Return the type of an expression, as far as it is known."""
        match part.kind:
            case "name":
                return self.scopes.at(part.start).get(self.text(part), UNKNOWN)
            case "parens" if part.parts:
                return self.type(part.parts[0])
            case "number" | "bool" | "relation" | "logic" | "not":
                return ("int", 0)
            case "field" if len(part.parts) == 2:
                base = self.type(part.parts[0])
                return self.scopes.fields.get(base[0], {}).get(self.text(part.parts[1]), UNKNOWN)
            case "index" | "deref" if part.parts:
                base = self.type(part.parts[0])
                return (base[0], max(0, base[1] - 1)) if self.language == "c" else ("number", 0)
            case "call" if part.parts:
                return self.scopes.functions.get(self.text(part.parts[0]), (UNKNOWN, ()))[0]
            case "arithmetic" if part.parts:
                kinds = [self.type(p) for p in part.parts]
                return next((k for k in kinds if k[1]), kinds[0])
        return UNKNOWN


def alike(file: File, kind: Type, other: Type) -> bool:
    """Tell whether a value of one type can stand for one of another."""
    if file.language == "python":
        return UNKNOWN in (kind, other) or kind == other
    return kind == other or (is_number(kind) and is_number(other)) or UNKNOWN in (kind, other)


def links(file: File, kind: Type) -> list[str]:
    if file.language == "python":
        fields = file.scopes.fields.get("node", {})
        return (
            [n for n, held in fields.items() if held == ("node", 0)] if kind in (("node", 0), UNKNOWN) else []
        )
    return file.scopes.links(kind)
