"""What Python mutants may call, and what a run has cost so far. Runs in the guest; standard library only."""

from __future__ import annotations

from typing import Any

# The numbers of ``forge.engine.Status``, which the guest cannot import.
OK, NULL, BOUNDS, UNINITIALISED, TYPE, OVERFLOW, DIVISION, SHIFT = 0, 1, 2, 4, 5, 7, 8, 9
NO_VALUE, BAD_CALL, CYCLIC, FUEL, STACK, MEMORY, OUTPUT, EXIT = 11, 12, 14, 15, 16, 17, 18, 19
OUTPUT_BYTES = 1 << 12
_LARGEST = 1 << 128  # numbers beyond this have gone wrong
_LONGEST = 1 << 20  # elements that one call of a library function may go through


class Stop(BaseException):
    """Ends a run from inside; ``status`` says why."""

    def __init__(self, status: int) -> None:
        self.status = status


class State:
    """What a run has cost and printed so far."""

    def __init__(self) -> None:
        self.extra = 0
        self.out: list[str] = []
        self.emitted: list[Any] = []
        self.size = 0
        self.quiet = False
        self.lines: list[str] = []
        self.depth = 0
        self.deepest = 0
        self.classes: dict[int, Any] = {}  # of nodes, by the number of references


STATE = State()


def charge(things: Any) -> Any:
    try:
        n = len(things)
    except TypeError:
        hint = getattr(type(things), "__length_hint__", None)  # what reversed() gives has no length
        if hint is None:
            return things
        n = hint(things)
    if n > _LONGEST:
        raise Stop(FUEL)
    STATE.extra += n
    return things


def _through(things: Any) -> Any:
    """Charge what ``in`` or a comprehension goes through; in a dictionary or a set ``in`` is one step."""
    if things.__class__ is dict or things.__class__ is set:
        STATE.extra += 1
        return things
    return charge(things)


def _check(*values: Any) -> None:
    for value in values:
        if value.__class__ is int and not -_LARGEST < value < _LARGEST:
            raise OverflowError("a number beyond 128 bits")


def _exponent(value: Any) -> Any:
    if value.__class__ is int and value > 4096:
        raise OverflowError("an exponent beyond 4096")
    return value


def _pow(base: Any, exponent: Any, *modulus: Any) -> Any:
    return pow(base, exponent if modulus else _exponent(exponent), *modulus)


def _sorted(things: Any, **options: Any) -> Any:
    result = sorted(charge(things), **options)
    STATE.extra += len(result) * len(result).bit_length()
    return result


def _pushed(function: Any) -> Any:
    def call(heap: Any, *item: Any) -> Any:
        STATE.extra += len(heap).bit_length()
        return function(heap, *item)

    return call


def _charged(function: Any) -> Any:
    def call(*arguments: Any, **options: Any) -> Any:
        if arguments:
            charge(arguments[0])
        return function(*arguments, **options)

    return call


def _lazily(function: Any, first: int) -> Any:
    """Return ``map`` and its like with a step for each element of what they will go through."""

    def call(*arguments: Any, **options: Any) -> Any:
        for things in arguments[first:]:
            charge(things)
        return function(*arguments, **options)

    return call


def _print(*values: Any, sep: str = " ", end: str = "\n", **_: Any) -> None:
    text = sep.join([str(v) for v in values]) + end
    STATE.size += len(text)
    if STATE.size > OUTPUT_BYTES and not STATE.quiet:
        raise Stop(OUTPUT)
    if not STATE.quiet:
        STATE.out.append(text)


def _input(prompt: object = "") -> str:
    del prompt
    if not STATE.lines:
        raise EOFError("no more input")
    return STATE.lines.pop(0)


def emit(value: Any) -> None:
    STATE.size += 1
    if STATE.size > OUTPUT_BYTES and not STATE.quiet:
        raise Stop(OUTPUT)
    if not STATE.quiet:
        STATE.emitted.append(value)


class _Module:
    """Stands for a module that may be imported; it has the names given and no others."""

    def __init__(self, **names: Any) -> None:
        self.__dict__.update(names)


_DATACLASSES: dict[Any, Any] = {}


def _dataclass(cls: Any = None, **options: Any) -> Any:
    """Do as ``dataclasses.dataclass``, remembering the methods that it made for the same fields."""
    if cls is None:
        return lambda found: _dataclass(found, **options)
    fields = vars(cls).get("__annotations__", {})
    values = tuple((name, repr(vars(cls).get(name, "?"))) for name in fields)
    key = (cls.__name__, values, tuple(options.items()))
    known = _DATACLASSES.get(key)
    if known is None:
        from dataclasses import dataclass

        made = dataclass(**options)(cls)
        methods = ("__init__", "__repr__", "__eq__", "__match_args__", "__hash__")
        _DATACLASSES[key] = {n: made.__dict__[n] for n in methods if n in made.__dict__}
        return made
    for name, value in known.items():
        setattr(cls, name, value)
    return cls


def _modules() -> dict[str, Any]:
    import functools
    import heapq
    import itertools
    import math
    from collections import deque

    nothing = type("Any", (), {"__class_getitem__": classmethod(lambda cls, item: cls)})
    typing = dict.fromkeys(_HINTS, nothing)
    return {
        "__future__": _Module(annotations=None),
        "dataclasses": _Module(dataclass=_dataclass),
        "collections": _Module(deque=deque),
        "heapq": _Module(
            heappush=_pushed(heapq.heappush), heappop=_pushed(heapq.heappop), heapify=_charged(heapq.heapify)
        ),
        "itertools": _Module(accumulate=_charged(itertools.accumulate)),
        "math": _Module(gcd=math.gcd, isqrt=math.isqrt),
        "functools": _Module(reduce=functools.reduce),
        "collections.abc": _Module(**typing),
        "typing": _Module(**typing),
    }


_HINTS = ("Iterator", "Callable", "Iterable", "Generator", "Sequence", "Optional", "List")
_NAMES = (
    "abs", "bool", "chr", "dict", "divmod", "enumerate", "float", "int", "isinstance", "iter",
    "len", "next", "ord", "range", "reversed", "repr", "round", "str", "object", "super",
    "property", "staticmethod", "__build_class__", "Exception", "ValueError", "TypeError", "IndexError",
    "KeyError", "StopIteration", "RuntimeError", "ZeroDivisionError", "AttributeError", "AssertionError",
    "NotImplementedError", "OverflowError", "EOFError",
)  # fmt: skip
_COSTLY = ("sum", "min", "max", "any", "all", "list", "set", "tuple")


def builtins_of_mutants() -> dict[str, Any]:
    import builtins

    modules = _modules()

    def importer(name: str, *_: Any) -> Any:
        if name not in modules:
            raise ImportError(f"no module {name}")
        return modules[name]

    found = {name: getattr(builtins, name) for name in _NAMES}
    found.update({name: _charged(getattr(builtins, name)) for name in _COSTLY})
    found.update({"map": _lazily(map, 1), "filter": _lazily(filter, 1), "zip": _lazily(zip, 0)})
    found.update({"pow": _pow, "sorted": _sorted, "print": _print, "input": _input, "__import__": importer})
    found.update(
        {"_n_": next, "_k_": _through, "_s_": charge, "_m_": _check, "_l_": _LARGEST, "_e_": _exponent}
    )
    # Annotations and isinstance want the class itself.
    found["list"] = _List
    return found


class _ListType(type):
    def __call__(cls, *arguments: Any) -> Any:
        if arguments:
            charge(arguments[0])
        return list(*arguments)

    def __getitem__(cls, item: Any) -> Any:
        return cls

    def __instancecheck__(cls, value: Any) -> bool:
        return isinstance(value, list)

    def __or__(cls, other: Any) -> Any:
        return cls


class _List(metaclass=_ListType):
    """``list`` as mutants see it: a call costs as many steps as there are elements."""
