"""Adapters: a few lines of C behind a program, where a call line cannot hand over what a function wants."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pinball.measure.drafts import Draft, Lines, written
from pinball.measure.roles import Roles
from pinball.measure.signature import Holder, Parameter, Signature, chain, holder

_ROOM = 4096  # elements


def adapted(found: Signature, row: Roles | None, wanted: Sequence[str]) -> Iterator[Lines]:
    """Yield adapters for a function; ``row`` is absent where its inputs are globals."""
    draft = Draft()
    if row is None:
        if not _globals(found, draft):
            return
    else:
        roomy = bool({"room", "counted"} & set(row.parts))
        for part, parameter in zip(row.parts, found.parameters, strict=True):
            if not _hand_over(found, draft, part, parameter, roomy):
                return
    yield from written(found, draft, wanted)


def _hand_over(found: Signature, draft: Draft, part: str, parameter: Parameter, roomy: bool = False) -> bool:
    """Add one parameter to the draft; tell whether it could be."""
    if parameter.kind in ("holder", "held") and part in ("xs", "ys"):
        return part == "xs" and _hold(found, draft, parameter)
    base = parameter.base
    if part == "xs" and backward(found, parameter):
        _take_backward(found, draft, parameter)
        return True
    match part:
        case "xs" | "room" if parameter.kind in ("seq", "text"):
            _take_array(draft, "xs", base)
            draft.array, draft.element = ("pinball_room", base) if roomy else ("pinball_xs", base)
            if roomy:
                draft.statics.append(f"static {base} pinball_room[{_ROOM}];")
                draft.before.append(_copy("pinball_room", "xs"))
            draft.passed.append(draft.array)
            draft.shown.append("xs with room" if part == "room" else "xs")
        case "both":
            _take_array(draft, "xs", base)
            _take_array(draft, "ys", base)
            draft.statics.append(f"static {base} pinball_room[{_ROOM}];")
            draft.before += [_copy("pinball_room", "xs"), _copy("pinball_room + pinball_n", "ys")]
            draft.array, draft.element = "pinball_room", base
            draft.passed.append("pinball_room")
            draft.shown.append("xs + ys")
        case "counted":
            draft.before.append(f"{base} pinball_count = pinball_n;")
            draft.count = "pinball_count"
            draft.passed.append("&pinball_count")
            draft.shown.append("&len(xs)")
        case "k" | "i" | "j":
            draft.kinds.append("int")
            draft.given.append(part)
            draft.takes.append(f"{base} pinball_{part}")
            draft.passed.append(f"pinball_{part}")
            draft.shown.append(part)
        case "len" | "last" | "end" | "zero" | "cap" | "middle" | "leny":
            total = "pinball_n + pinball_m" if "pinball_ys" in " ".join(draft.takes) else "pinball_n"
            text = {
                "len": total, "end": total, "last": f"{total} - 1", "zero": "0", "cap": "pinball_n + 16",
                "middle": "pinball_n - 1", "leny": "pinball_m",
            }[part]  # fmt: skip
            draft.passed.append(text)
            draft.shown.append(_readable(text))
        case "out":
            draft.statics.append(f"static {base} pinball_spare{len(draft.passed)}[{_ROOM}];")
            draft.passed.append(f"pinball_spare{len(draft.passed)}")
            draft.shown.append("out")
        case "null":
            draft.passed.append("0")
            draft.shown.append("null")
        case _:
            return False
    return True


def _copy(to: str, name: str) -> str:
    """Return the loop that copies the input ``name`` to the array ``to``."""
    count = "pinball_n" if name == "xs" else "pinball_m"
    step = f"for (int pinball_i = 0; pinball_i < {count}; pinball_i++)"
    return f"{step} ({to})[pinball_i] = pinball_{name}[pinball_i];"


def _readable(text: str) -> str:
    return text.replace("pinball_n", "len(xs)").replace("pinball_m", "len(ys)")


def _take_array(draft: Draft, name: str, base: str) -> None:
    draft.kinds.append("array")
    draft.given += [name, f"len({name})"]
    draft.takes += [f"{base} *pinball_{name}", f"int pinball_{'n' if name == 'xs' else 'm'}"]


def _take_nodes(draft: Draft, kind: str, node: str) -> None:
    draft.kinds.append(kind)
    name = "xs" if kind == "list" else "t"
    draft.given.append(f"{kind}({name})")
    draft.takes.append(f"{node} *pinball_xs")
    draft.node, draft.linked = node, kind


def _hold(found: Signature, draft: Draft, parameter: Parameter) -> bool:
    """Hand over a record that holds the list, tree or array."""
    held = holder(found.declared, parameter.record)
    if held is None:
        return False
    place = "pinball_held"
    draft.statics.append(f"static {parameter.base} {place};")
    _fill(found, draft, held, f"{place}.")
    pointer = parameter.kind == "holder"
    draft.passed.append(f"&{place}" if pointer else place)
    draft.shown.append("&{xs}" if pointer else "{xs}")
    return True


def backward(found: Signature, parameter: Parameter) -> bool:
    """Tell whether a list's nodes name the link back before the link ahead; the engine wants it ahead."""
    if parameter.kind not in ("list", "listref"):
        return False
    links = found.declared.links(parameter.record)
    ways = chain(links)
    return ways is not None and len(links) == 2 and ways[0] != links[0]


def _take_backward(found: Signature, draft: Draft, parameter: Parameter) -> None:
    """Hand over a list whose links are swapped on the way in and on the way out."""
    _take_nodes(draft, "list", parameter.base)
    one, two = found.declared.links(parameter.record)
    node = f"{parameter.base} *"
    swap = f"pinball_n = pinball_p->{one}; pinball_p->{one} = pinball_p->{two}; pinball_p->{two} = pinball_n;"
    for name, ahead in (("in", "pinball_n"), ("out", f"pinball_p->{one}")):
        loop = f"for ({node}pinball_p = pinball_h; pinball_p; pinball_p = {ahead}) {{ {swap} }}"
        head = f"static {node}pinball_{name}({node}pinball_h)"
        draft.statics.append(f"{head} {{ {node}pinball_n; {loop} return pinball_h; }}")
    draft.before.append(f"{node}pinball_head = pinball_in(pinball_xs);")
    draft.head, draft.back = "pinball_head", "pinball_out"
    pointer = parameter.kind == "listref"
    draft.passed.append("&pinball_head" if pointer else "pinball_head")
    draft.shown.append("&list(xs)" if pointer else "list(xs)")


def _fill(found: Signature, draft: Draft, held: Holder, at: str) -> None:
    """Write what puts the input into the fields ``at`` names, such as ``held.`` or nothing for globals."""
    if held.kind == "seq":
        _take_array(draft, "xs", held.base)
        if not held.array:
            draft.statics.append(f"static {held.base} pinball_room[{_ROOM}];")
            draft.before.append(f"{at}{held.first} = pinball_room;")
        draft.before.append(_copy(f"{at}{held.first}", "xs"))
        draft.before += [f"{at}{size} = pinball_n;" for size in held.sizes]
        draft.before += [f"{at}{room} = pinball_n + 16;" for room in held.rooms]
        draft.array, draft.element = f"{at}{held.first}", held.base
        draft.count = f"{at}{held.sizes[0]}" if held.sizes else ""
        return
    _take_nodes(draft, held.kind, held.base)
    draft.head = f"{at}{held.first}"
    draft.before.append(f"{draft.head} = pinball_xs;")
    links = chain(found.declared.links(held.node))
    if held.kind == "list" and links is not None and (held.last or held.sizes):
        steps = [f"{at}{held.last} = pinball_p;"] if held.last else []
        steps += [f"{at}{size}++;" for size in held.sizes]
        step = f"for ({held.base} *pinball_p = pinball_xs; pinball_p; pinball_p = pinball_p->{links[0]})"
        draft.before.append(f"{step} {{ {' '.join(steps)} }}")


def _globals(found: Signature, draft: Draft) -> bool:
    """Hand over a list, a tree or an array through the program's own variables."""
    declared = found.declared
    variables = [(name, declared.resolve(v)) for name, v in declared.variables.items()]
    nodes = [(n, v) for n, v in variables if v.stars == 1 and not v.dimensions and declared.links(v.base)]
    if any(p.kind not in ("int", "real") for p in found.parameters) or len(found.parameters) > 2:
        return False
    if nodes and len({v.base for _, v in nodes}) == 1:
        names = [n for n, _ in nodes]
        order = sorted(
            names,
            key=lambda n: next(
                (
                    k
                    for k, w in enumerate(("head", "root", "first", "start", "front", "top"))
                    if w in n.lower()
                ),
                9,
            ),
        )
        kind = "list" if chain(declared.links(nodes[0][1].base)) is not None else "tree"
        ends = [
            n for n in names if n != order[0] and any(w in n.lower() for w in ("tail", "last", "end", "rear"))
        ]
        base = nodes[0][1].base
        held = Holder(kind, "", declared.spelling(base), base, order[0], ends[0] if ends else "")
    else:
        arrays = [
            (n, v)
            for n, v in variables
            if v.stars + v.dimensions == 1 and v.dimensions and not v.base.startswith("struct")
        ]
        sizes = [n for n, v in variables if not v.stars + v.dimensions and v.base == "int"]
        if len(arrays) != 1 or len(sizes) != 1:
            return False
        held = Holder("seq", "", arrays[0][1].base, "", arrays[0][0], "", (sizes[0],), (), True)
    _fill(found, draft, held, "")
    draft.shown.append(f"{held.first} = xs")
    for parameter, part in zip(found.parameters, ("k", "i"), strict=False):
        _hand_over(found, draft, part, parameter)
    return True
