"""What types mean in one program: its records, and whether a value serves a goal."""

from __future__ import annotations

from pinball.nets.writing.kinds import ANYTHING, INT, NULL, UNKNOWN, VOID, Kind, held, kind

Fields = tuple[tuple[str, Kind], ...]


class World:
    """The records of a program and its language; a record more is another world. Python's is ``loose``.

    ``arguments`` is the number of the request's arguments.
    """

    def __init__(self, language: str, records: dict[str, Fields], arguments: int = 0) -> None:
        self.language = language
        self.arguments = arguments
        self.loose = language == "python"
        self.records = records
        self.fields: dict[str, dict[str, Kind]] = {}
        for name, fields in records.items():
            for field, value in fields:
                self.fields.setdefault(field, {})[name] = value
        self.known: dict[tuple[Kind, Kind], bool] = {}

    def with_record(self, name: str, fields: Fields) -> World:
        """Return the world with one record more, or with a record's fields."""
        return World(self.language, self.records | {name: fields}, self.arguments)

    def field(self, record: Kind, name: str) -> Kind:
        """Return the kind of a field of something that has it."""
        if record.tag in ("ref", "record"):
            return self.fields[name].get(record.name, UNKNOWN)
        kinds = list(self.fields[name].values())
        return kinds[0] if len(kinds) == 1 else UNKNOWN

    def fits(self, value: Kind, goal: Kind) -> bool:
        """Return whether a value of a kind serves a goal."""
        key = (value, goal)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = self._fits(value, goal)
        return found

    def _fits(self, value: Kind, goal: Kind) -> bool:
        tag = value.tag
        if value is UNKNOWN:
            return goal.tag not in ("record", "exact")
        match goal.tag:
            case "exact":
                return value is goal.parts[0]
            case "number":
                return tag == "number"
            case "any":
                return tag != "void"
            case "unknown":
                return tag != "void"
            case "stored":
                return tag != "void" and value.name != "fixed"
            case "condition":
                return tag == "number" or (self.loose and tag != "void")
            case "integer" | "length":
                return tag == "number" and value.name != "double"
            case "scalar":
                return tag in ("number", "ref", "array", "pointer", "function")
            case "pointing":
                return tag in ("ref", "array", "pointer")
            case "moved":
                return tag == "number" or (tag == "array" and value.name != "fixed" and not self.loose)
            case "element" | "target":
                return self._leads(value, goal)
            case "has":
                return self._has(value, goal)
            case "distance":
                return (tag == "array" and value.parts[0] is not VOID) or self.fits(value, goal.parts[0])
            case "taken":
                pointing = tag == "array" and value.parts[0] is goal.parts[0]
                return pointing or (tag == "number" and value.name != "double")
            case "steps":
                return tag == "array" and self.fits(value, goal.parts[0])
            case "effect":
                return True
            case "body":
                return tag != "void"
            case _:
                return self._assignable(value, goal)

    def _leads(self, value: Kind, goal: Kind) -> bool:
        inner = held(value)
        if inner is None or inner is VOID or (goal.name == "writable" and value.constant):
            return False
        guessed = self.loose and inner is INT
        return guessed or self.fits(inner, goal.parts[0])

    def _has(self, value: Kind, goal: Kind) -> bool:
        wanted, field = goal.name.split()
        inner = self.fields.get(field, {}).get(value.name)
        return value.tag == wanted and inner is not None and self.fits(inner, goal.parts[0])

    def _assignable(self, value: Kind, goal: Kind) -> bool:
        """Return whether a value may be assigned to a variable of the kind ``goal``."""
        pointers = ("array", "ref", "pointer")
        if value is goal:
            return True
        if value is NULL:
            return goal.tag in (*pointers, "function")
        if self.loose:
            return value.tag == goal.tag and goal.tag in ("array", "ref", "function")
        if goal.tag not in pointers or value.tag not in pointers:
            return goal.tag == value.tag == "function" and value.parts == goal.parts
        if value.constant and not goal.constant:
            return False
        inner, wanted = held(value), held(goal)
        return inner is wanted or value is ANYTHING or inner is VOID or wanted is VOID


def spelled(value: Kind) -> tuple[str, ...] | None:
    """Return the tokens of a kind's type, ``None`` where its type has parts that no kind keeps."""
    match value.tag:
        case "number" | "void":
            return (value.name or "void",)
        case "ref" | "record":
            return (f"{'ref' if value.tag == 'ref' else 'rec'}:{value.name}",)
        case "array" if value.name != "fixed":
            inner = spelled(value.parts[0])
            if inner == ("int",):
                return ("const:ints",) if value.constant else ("ints",)
            return inner and ("const:array" if value.constant else "array", *inner)
        case "pointer":
            inner = spelled(value.parts[0])
            return inner and ("pointer", *inner)
        case _:
            return None


def record(name: str) -> Kind:
    """Return the kind of a record by value."""
    return kind("record", name)
