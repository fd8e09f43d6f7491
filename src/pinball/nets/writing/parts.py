"""Compositions: parts written one by one, and the function that joins them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.tree import Module, RecordType, RefType
from pinball.core.walk import walk
from pinball.nets.writing.calls import read_call
from pinball.nets.writing.encode import Speller
from pinball.nets.writing.merge import merged
from pinball.nets.writing.naming import Naming
from pinball.nets.writing.vocabulary import FIELD_NAMES, FUNCTIONS, IDS
from pinball.nets.writing.written import Written


def joined(whole: Written, entries: Sequence[str], parts: Sequence[Written]) -> Written:
    """Return a composition in the form in which its join is encoded: the parts merged, then the join.

    ``whole`` is a program whose entry calls ``entries``, functions of its module that do what the entries of
    ``parts`` (each normalised) do, in that order. Raise ``Unsupported`` where the join calls something else
    or names do not suffice.
    """
    module, names = merged(parts)
    line = read_call(whole.call)
    join = whole.entry
    theirs = {f.name: f for f in whole.module.functions}
    ours = {f.name: f for f in module.functions}
    naming = Naming(whole.language)
    naming.fields = {name: name for name in FIELD_NAMES}
    for their, our in zip(entries, names, strict=True):
        if their not in theirs:
            raise Unsupported(f"a join of {their}, which is not there")
        naming.functions[their] = our
        heads = _head(theirs[their]), _head(ours[our])
        naming.records |= dict(zip(*(_records(head) for head in heads), strict=False))
    if len(module.functions) >= len(FUNCTIONS):
        raise Unsupported(f"more than {len(FUNCTIONS)} functions")
    naming.functions[join.name] = FUNCTIONS[len(module.functions)]
    naming.outside = naming.names = {let.name: let.name for let in module.globals}
    try:
        function = naming.function(replace(join, comment=""))
    except KeyError as name:
        raise Unsupported(f"a join that makes a record {name}") from None
    new = Module((*module.functions, function), module.records, module.globals)
    return Written(new, str(replace(line, function=function.name)), whole.language)


def _head(function: Any) -> tuple[Any, ...]:
    return (*(p.type for p in function.parameters), function.returns)


def _records(head: tuple[Any, ...]) -> list[str]:
    return [n.record for n in walk(head) if isinstance(n, RefType | RecordType)]


def signature(part: Written, arguments: tuple[int, ...] = ()) -> tuple[int, ...]:
    """Return how a part looks from outside, as tokens of a prompt: its entry's head, then its call line."""
    speller = Speller(part.language, arguments)
    speller.say("part")
    speller.type(part.entry.returns)
    for parameter in part.entry.parameters:
        speller.parameter(parameter)
    speller.say("colon")
    speller.call(part.call)
    return tuple(IDS[token] for token in speller.tokens)
