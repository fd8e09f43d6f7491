"""A whole line: its parts read, then tested for sense, alone and one behind the other."""

from __future__ import annotations

import re

from pinball.core.errors import BadRequest
from pinball.keywords.bounds import impossible
from pinball.keywords.cases import cases_of
from pinball.keywords.converting import converted
from pinball.keywords.reading import read_part
from pinball.keywords.records import Part, Refusal, Request
from pinball.keywords.whole import FLOWS, name_of

LONGEST = 1000
MOST_PARTS = 6
_GIVES = {
    "array": "an array", "list": "a linked list", "tree": "a tree", "int": "a number", "bool": "yes or no",
    "none": "nothing", "string": "a string", "matrix": "a matrix", "graph": "a graph",
}  # fmt: skip


def read(text: str, convert: bool = False) -> Request | Refusal:
    """Read a request in keywords; a refusal says in one sentence what is missing or why it is impossible.

    ``convert`` allows values to go through an array where a part takes another structure than it gets.
    Raise ``BadRequest`` where there is nothing to read.
    """
    if not text.strip():
        raise BadRequest("no keywords; a request is STRUCTURE ALGORITHM, as in 'array sort'")
    if len(text) > LONGEST:
        raise BadRequest(f"keywords of {len(text)} characters; at most {LONGEST}")
    lines = re.split(r";|\bthen\b", text)
    if len(lines) > MOST_PARTS:
        raise BadRequest(f"{len(lines)} parts; at most {MOST_PARTS}")
    parts: list[Part] = []
    for line in lines:
        part = read_part(line)
        if isinstance(part, Refusal):
            return part
        parts.append(part)
    met = converted(parts) if convert else None
    request = Request(met or tuple(parts))
    return _nonsense(request) or request


def _nonsense(request: Request) -> Refusal | None:
    for part in request.parts:
        reason = impossible(part)
        if reason:
            return Refusal("impossible", reason)
    for before, part in zip(request.parts, request.parts[1:], strict=False):
        problem = _meet(before, part)
        if problem is not None:
            return problem
    found = cases_of(request, 0)
    return found if isinstance(found, Refusal) else None


def _meet(before: Part, part: Part) -> Refusal | None:
    """Say why what one part gives is not what the next one takes."""
    gives, item = before.reference.output, part.reference.inputs[0]
    takes = FLOWS.get(item.kind, item.kind)
    if gives == takes:
        return None
    hint = "; --convert goes through an array" if converted((before, part)) else ""
    given, taken = _GIVES.get(gives, gives), _GIVES.get(takes, takes)
    return Refusal("impossible", f"{name_of(before)} gives {given}, {name_of(part)} takes {taken}{hint}")
