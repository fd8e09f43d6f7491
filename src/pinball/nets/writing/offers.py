"""Which tokens may begin an expression: by scope, types and what the place asks for.

A token is offered only if what it asks for in turn can be had, so that no program runs into a dead end.
"""

from __future__ import annotations

from pinball.nets.writing.expressions import assignable, stepped
from pinball.nets.writing.kinds import (
    ANY,
    ANYTHING,
    DOUBLE,
    INT,
    INTEGER,
    LENGTH,
    MOVED,
    POINTING,
    STORED,
    TEXT,
    UNKNOWN,
    VOID,
    Kind,
    array,
    element,
    exact,
    has,
    held,
    kind,
    steps,
    target,
)
from pinball.nets.writing.library import LIBRARY
from pinball.nets.writing.scope import Scope
from pinball.nets.writing.upper import upper_offers
from pinball.nets.writing.vocabulary import CONSTANTS, FUNCTION_VALUES, OPERATORS, TEXTS

_FRESH = ("array", "ref", "pointer", "function")
_UNDER = ("element", "target", "has", "steps")
_STEPS = ("x++", "++x", "x--", "--x")
_C_OPERATORS = tuple(o for o in OPERATORS if o != "**")
_TEXTS = ("text", *(f"text:{t!r}" for t in TEXTS))
_EFFECTS = frozenset((
    "printf", "scanf", "puts", "putchar", "getchar", "memcpy", "memmove", "memset", "strcpy", "realloc",
    "heappop",
))  # fmt: skip


def offers(scope: Scope, goal: Kind, place: bool) -> list[str]:
    """Return the tokens that may begin an expression serving ``goal``."""
    found = _looking(scope, goal, place) if goal.tag != "effect" else []
    if place:
        return [*found, *(["slice", "slice:by"] if scope.world.loose and scope.some(element(ANY)) else [])]
    found += _calls(scope, goal)
    if scope.world.loose:
        return found + upper_offers(scope, goal)
    if goal.tag == "effect":
        return found + _effects(scope)
    if scope.world.fits(INT, goal):
        found += _numbers(scope, goal)
    return [*dict.fromkeys(found + _pointers(scope, goal))]


def _looking(scope: Scope, goal: Kind, place: bool) -> list[str]:
    """Return variables, and ways to look into what can be reached."""
    world = scope.world
    found = [
        f"name:{v.name}"
        for v in scope.variables.values()
        if world.fits(v.kind, goal) and (not place or (v.place and v.kind.name != "fixed"))
    ]
    for field, owners in world.fields.items():
        if not any(world.fits(value, goal) for value in owners.values()):
            continue
        if scope.some(has("ref", field, goal)):
            found.append(f"->{field}")
        whole = has("record", field, goal)
        if scope.some_place(whole) if place else scope.some(whole):
            found.append(f".{field}")
    if scope.some(element(goal, place)) or (castable(scope, element(goal)) and not place):
        found.append("index")
    if not world.loose and (scope.some(target(goal, place)) or (castable(scope, target(goal)) and not place)):
        found.append("deref")
    return found


def _calls(scope: Scope, goal: Kind) -> list[str]:
    world = scope.world
    effect = goal.tag == "effect"
    found = [s.token for s in scope.functions.values() if world.fits(s.returns, goal)]
    for name in FUNCTION_VALUES:
        variable = scope.variables.get(name)
        if variable is None or variable.kind.tag != "function":
            continue
        returns = UNKNOWN if world.loose and goal.tag != "has" else variable.kind.parts[-1]
        if world.fits(returns, goal):
            found.append(f"call:{name}")
    for name, known in LIBRARY.items():
        if known.language != world.language or (POINTING in known.parameters and not pointing(scope)):
            continue
        wanted = known.returns is VOID or name in _EFFECTS if effect else world.fits(known.returns, goal)
        if wanted and not (goal.tag == "has" and known.returns is UNKNOWN):
            found.append(f"library:{name}")
    return found


def pointing(scope: Scope) -> bool:
    """Return whether a pointer can be had: one in reach, or the address of something."""
    return scope.some(POINTING) or scope.some_place(STORED)


def _effects(scope: Scope) -> list[str]:
    found = ["cast"]
    if scope.some_place(STORED):
        found.append("assigned")
    if scope.some_place(MOVED):
        found += _STEPS
    return found


def _numbers(scope: Scope, goal: Kind) -> list[str]:
    if goal is LENGTH:
        return [*(str(c) for c in CONSTANTS if 0 < c < 10**7), "number", "+", "*"]
    found = [str(c) for c in CONSTANTS]
    found += [f"arg:{n}" for n in range(scope.world.arguments)]
    found += ["number", "char", "true", "false", "neg", "not", "~", "choose", "cast", "sizeof:type"]
    found += _C_OPERATORS
    if scope.world.fits(DOUBLE, goal):
        found.append("float")
    if scope.some(ANY):
        found.append("sizeof")
    if scope.some_place(assignable(goal)):
        found.append("assigned")
    if scope.some_place(INTEGER) and goal is not LENGTH:
        found.append("assigned:by")
    if scope.some_place(stepped(goal)):
        found += _STEPS
    return found


def _pointers(scope: Scope, goal: Kind) -> list[str]:
    """Return what makes or moves pointers, records and functions."""
    world, tag = scope.world, goal.tag
    found: list[str] = []
    if tag in _FRESH:
        found.append("null")
    inner = held(goal)
    if tag in ("array", "pointer", "ref"):
        if inner is VOID or inner is None or scope.some_place(exact(inner)):
            found.append("addr") if inner is not VOID or scope.some_place(STORED) else None
        if not goal.constant:
            found += ["malloc", "calloc"]
    elif tag == "pointing" and scope.some_place(STORED):
        found.append("addr")
    if (tag == "ref" or goal is ANYTHING) and world.records:
        found.append("new")
    if tag in ("array", "any", "element") and world.fits(TEXT, goal):
        found += _TEXTS
    if scope.some(steps(goal)):
        found += ["+", "-"]
    if tag in ("array", "ref", "pointer", "function") or (tag == "record" and scope.some(goal)):
        found.append("choose")
    if tag in ("array", "ref", "pointer", "record", *_UNDER) and scope.some_place(goal):
        found.append("assigned")
    if tag in ("array", "pointer", "element", "target", "steps") and scope.some_place(steps(goal)):
        found += _STEPS
    if tag == "function":
        found += [*_function_values(scope, goal)]
    if castable(scope, goal):
        found.append("cast")
    return found


def _function_values(scope: Scope, goal: Kind) -> list[str]:
    found = []
    for signature in scope.functions.values():
        value = kind("function", "", (*signature.parameters, signature.returns))
        if signature.token.startswith("call:f") and scope.world.fits(value, goal):
            found.append(f"function:{signature.name}")
    return found


def _untyped(scope: Scope) -> bool:
    """Return whether a pointer to anything can be had."""
    return any(k is ANYTHING or (k.tag == "array" and k.parts[0] is VOID) for k in scope.reach)


def castable(scope: Scope, goal: Kind) -> bool:
    """Return whether a conversion to a pointer or record may serve ``goal``."""
    match goal.tag:
        case "record":
            return goal.name in scope.world.records
        case "array" | "ref" | "pointer":
            return pointing(scope)
        case "element" | "target":
            return _untyped(scope) and goal.parts[0].tag not in _UNDER and bool(type_offers(scope, goal))
        case "has":
            return _untyped(scope) and goal.name.startswith("ref ")
        case _:
            return False


# --- types ------------------------------------------------------------------------------------------------

_NUMBERS = ("int", "long", "short", "char", "unsigned", "ulong", "ushort", "uchar", "size", "bool", "double")
_IN_PYTHON = ("int", "bool", "double", "char")


def type_offers(scope: Scope, goal: Kind) -> list[str]:
    """Return the tokens that may begin a type whose values serve ``goal``."""
    world = scope.world
    found = [n for n in (_IN_PYTHON if world.loose else _NUMBERS) if world.fits(kind("number", n), goal)]
    whole = [name for name, fields in world.records.items() if fields]
    found += [f"ref:{r}" for r in world.records if world.fits(kind("ref", r), goal)]
    if not world.loose:
        found += [f"rec:{r}" for r in whole if world.fits(kind("record", r), goal)]
    if world.fits(array(INT), goal):
        found.append("ints")
    if world.fits(array(INT, True), goal) and not world.loose:
        found.append("const:ints")
    return found + _type_makers(scope, goal)


def _type_makers(scope: Scope, goal: Kind) -> list[str]:
    """Return the tokens of types that are made of others: arrays, pointers, functions."""
    asked = goal.parts[0] if goal.tag == "exact" else goal
    makers = {
        "array": ["const:array"] if asked.constant and goal.tag == "exact" else ["array", "const:array"],
        "pointer": ["pointer"],
        "function": ["function:type"],
    }
    if asked.tag in makers:
        fitting = makers[asked.tag]
        if asked.tag == "array" and not asked.constant:
            fitting = ["array"]
        inner = held(asked)
        plain_ints = asked.tag == "array" and inner is INT
        return [] if plain_ints or (scope.world.loose and asked.tag == "pointer") else fitting
    if asked.tag == "element" or asked.tag == "target":
        inner = asked.parts[0]
        plain = any(scope.world.fits(kind("number", n), inner) for n in _NUMBERS if n != "int")
        return ["array", *["const:array"] * plain, *([] if scope.world.loose else ["pointer"])]
    if asked.tag in ("any", "pointing"):
        more = ["optional"] if scope.world.loose else ["const:array", "pointer"]
        return ["array", "function:type", *more]
    return []


def inner_goal(goal: Kind) -> Kind:
    """Return what the elements of a type that serves ``goal`` must be."""
    if goal.tag in ("element", "target"):
        return goal.parts[0]
    asked = goal.parts[0] if goal.tag == "exact" else goal
    inner = held(asked)
    return ANY if inner is None or inner is VOID else exact(inner)
