"""The programs that the programmer learns to write: seeds, their mutants, seeds with an input made fixed.

Every one that is not a seed as written is run on the reference's tests before it counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from random import Random
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.tree import Call, Expr, Function, Int, IntType, Module, New, NewArray, SizeType, Var
from pinball.core.walk import rebuild, substitute, walk
from pinball.forge import calls
from pinball.forge.calls import CallSpec
from pinball.forge.seeds import Reference, Seed, load_seeds, reference_of
from pinball.forge.unit import program_text
from pinball.rules import Promise, all_rules
from pinball.rules._facts import assigned
from pinball.rules._sites import lift, sites_of

SENTINELS = (700_000_001, 700_000_003, 700_000_009)
"""Stand for the values of a request's arguments in trees that rows are made of."""
_GROWTH = 1.3
_LIKE_PEOPLE = """
    commute compound keep_best swap_branches swap_choice split_and merge_and split_or merge_or
    merge_returns split_returns choice_to_if if_to_choice return_to_choice return_condition
    factor_branches tail_into_branches flip_comparison negate_comparison de_morgan zero_test null_test
    drop_else add_else guard_clause nest_guarded final_jump single_exit early_return split_declaration
    join_declaration declare_on_top use_value name_value name_condition inline_value inline_body
    outline_value for_to_while while_to_for open_for while_to_do do_to_while flag_for_break
    condition_into_break index_to_pointer pointer_to_index malloc_to_calloc walk_pointer step_in_index
    step_apart outline_maker loop_to_recursion for_to_recursion tail_to_loop accumulate_result
    swap_independent range_to_each each_to_range swap_by_tuple swap_by_temporary square fold_constants
"""
_RULES = frozenset(_LIKE_PEOPLE.split())
"""Those after which a program still looks as if a person had written it so."""


@dataclass(frozen=True, slots=True)
class Source:
    """A program with its reference; ``arguments`` names the inputs that are fixed, in the call's order.

    Where an input is fixed, the tree holds one of ``SENTINELS`` and the call line lacks it. ``rules`` are
    those that made it from its seed.
    """

    seed: Seed
    reference: Reference
    module: Module
    call: CallSpec
    arguments: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()


def sources(seeds: Iterable[Seed] | None = None) -> Iterator[Source]:
    """Yield the seeds that can be written: no ``main`` that reads, no other view of the result."""
    for seed in load_seeds() if seeds is None else seeds:
        if seed.view or seed.call.stdin is not None:
            continue
        try:
            module = import_module(f"pinball.languages.{seed.language}.parse").parse(program_text(seed))
        except Unsupported:
            continue
        yield Source(seed, reference_of(seed), module, seed.call)


def options(source: Source) -> tuple[str, ...]:
    """Return what can be said of how a program does it: recursive or not, in place or new, shown how."""
    found: list[str] = []
    names = {f.name: f for f in source.module.functions}
    entry = names.get(source.call.function)
    if entry is None:
        return ()
    found.append("recursive" if _recursive(entry, names) else "iterative")
    fresh = any(isinstance(n, New | NewArray) for n in walk(source.module.functions))
    result, first = source.call.result, source.reference.names[0]
    if source.reference.output in ("array", "list", "tree"):
        linked = result.kind in ("list", "tree")
        if not fresh and (linked or (result.kind == "array" and result.name == first)):
            found.append("in_place")
        elif fresh or result.kind == "returned_array" or result.name.startswith("out"):
            found.append("new")
    found.append({"stdout": "prints", "emitted": "emits"}.get(result.kind, "returns"))
    return tuple(found)


def _recursive(entry: Function, names: dict[str, Function]) -> bool:
    """Tell whether a function that the entry reaches reaches itself."""
    edges = {
        name: {n.function for n in walk(f.body) if isinstance(n, Call)} & set(names)
        for name, f in names.items()
    }

    def reached(start: Iterable[str]) -> set[str]:
        seen: set[str] = set()
        work = list(start)
        while work:
            name = work.pop()
            if name not in seen:
                seen.add(name)
                work += edges[name]
        return seen

    return any(name in reached(edges[name]) for name in reached([entry.name]))


# --- fixed inputs -------------------------------------------------------------------------------------------


def fixable(reference: Reference) -> tuple[str, ...]:
    """Return the inputs that a request may fix: integers behind the structure that are no size."""
    return tuple(i.name for i in reference.inputs[1:] if i.kind == "int" and "size" not in i.words)[:2]


def specialised(source: Source) -> Source | None:
    """Return the program with its integer inputs fixed, or nothing where one is changed or passed oddly.

    The parameter goes, its uses become the constant, calls of the function itself lose the argument.
    """
    module, call, done = source.module, source.call, []
    for name, value in zip(fixable(source.reference), SENTINELS, strict=False):
        fixed = _fixed(module, call, name, Int(value))
        if fixed is None:
            return None
        module, call = fixed
        done.append(name)
    return replace(source, module=module, call=call, arguments=tuple(done)) if done else None


def _fixed(module: Module, call: CallSpec, name: str, value: Expr) -> tuple[Module, CallSpec] | None:
    places = [k for k, a in enumerate(call.arguments) if a.kind == "input" and a.name == name]
    entry = next((f for f in module.functions if f.name == call.function), None)
    sizes = (*(a.size for a in call.arguments), call.result.size)
    if len(places) != 1 or entry is None or len(entry.parameters) != len(call.arguments):
        return None
    place = places[0]
    parameter = entry.parameters[place]
    if any(term[1] == name for size in sizes for term in size.terms) or call.result.name == name:
        return None
    if not isinstance(parameter.type, IntType | SizeType) or parameter.name in assigned(entry.body):
        return None
    if any(getattr(n, "variable", None) == parameter.name for n in walk(entry.body)):
        return None

    def without(node: Any) -> Any:
        new = rebuild(node, without)
        if isinstance(new, Call) and new.function == entry.name:
            if len(new.arguments) <= place or new.arguments[place] != Var(parameter.name):
                raise Unsupported("another value is passed on")
            return Call(new.function, new.arguments[:place] + new.arguments[place + 1 :])
        return new

    try:
        bodies = [without(f.body) if f is entry else f.body for f in module.functions]
        for f in module.functions:
            if f is not entry and any(isinstance(n, Call) and n.function == entry.name for n in walk(f.body)):
                return None
    except Unsupported:
        return None
    functions = []
    for f, body in zip(module.functions, bodies, strict=True):
        if f is entry:
            kept = f.parameters[:place] + f.parameters[place + 1 :]
            functions.append(replace(f, parameters=kept, body=substitute(body, {parameter.name: value})))
        else:
            functions.append(f)
    return replace(module, functions=tuple(functions)), _without(call, place)


def _without(call: CallSpec, place: int) -> CallSpec:
    """Return a call line without one argument."""
    head, _, tail = call.text.rpartition("->")
    inside = head[head.index("(") + 1 : head.rindex(")")]
    parts = calls._split(inside)
    del parts[place]
    return calls.parse(f"{call.function}({', '.join(parts)}) -> {tail.strip()}")


# --- mutants ------------------------------------------------------------------------------------------------


@cache
def _rules(language: str) -> tuple[Any, ...]:
    """Return the rules that keep what a program does and leave it as a person might write it."""
    return tuple(
        r
        for r in all_rules()
        if r.name in _RULES
        and r.promise is Promise.PRESERVING
        and r.rewrite is not None
        and language in r.languages
    )


def mutants(source: Source, count: int, rng: Random, steps: Sequence[int] = (1, 1, 2, 3)) -> list[Source]:
    """Return up to ``count`` rewrites of a program, each by a few rules, none much larger than it."""
    size = sum(1 for _ in walk(source.module))
    found: dict[Module, Source] = {}
    for _ in range(2 * count):
        module, names = source.module, []
        for _ in range(rng.choice(steps)):
            stepped = _step(module, rng, source.seed.language, source.call.function)
            if stepped is not None:
                module = stepped[0]
                names.append(stepped[1])
        small = sum(1 for _ in walk(module)) <= _GROWTH * size + 4
        if names and small and module != source.module:
            found.setdefault(module, replace(source, module=module, rules=tuple(names)))
        if len(found) >= count:
            break
    return list(found.values())


def _step(module: Module, rng: Random, language: str, entry: str) -> tuple[Module, str] | None:
    """Apply one rule, drawn first, at one of its places."""
    sites: dict[type, list[Any]] = {}
    for site in sites_of(module, language, rng.getrandbits(20), entry):
        sites.setdefault(type(site.node), []).append(site)
    rules = _rules(language)
    for rule in rng.sample(rules, len(rules)):
        found = [(s, n) for kind in rule.at for s in sites.get(kind, ()) for n in rule.at_site(s)]
        if found:
            site, new = rng.choice(found)
            try:
                return lift(site, new), rule.name
            except Unsupported:
                continue
    return None
