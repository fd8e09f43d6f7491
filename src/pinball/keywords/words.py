"""From a part of a request to what it says: words, numbers, complexities, options.

The tables here say which words mean the same; which algorithms there are, the seed folders say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pinball.forge.seeds import CLASSES
from pinball.keywords.records import LARGEST, Refusal

_SAME = """
greater: above over larger more bigger exceeding higher
less: below under smaller fewer lower
delete: remove erase removing deleting
search: find lookup locate searching finding
sort: sorting
reverse: reversed reversing invert
filter: filtering select keep
map: mapping transform
insert: inserting
merge: merging
inorder: in-order
maximum: max
minimum: min
double: doubled doubling twice
square: squared squares
equal: equals
even: evens
odd: odds
all: every each
array: arrays vector
list: lists
tree: trees
duplicates: duplicate
divisible: multiple multiples
length: len
ascending: increasing sorted ordered
descending: decreasing
"""
# Another word for it in a row, the one that stands for all first.
SAME = {word: row.split(":")[0] for row in _SAME.strip().splitlines() for word in row.split(":")[1].split()}
"""Words that mean what another one means; names of algorithms are read through it as well."""

_PHRASES = (
    (r"\blinked-?lists?\b", "linked list"),
    (r"\bbinary search trees?\b|\bbsts?\b", "binary tree"),
    (r"\bhash ?(maps?|tables?)\b", "hash table"),
    (r"\bpre-order\b|\bpre order\b", "preorder"),
    (r"\bpost-order\b|\bpost order\b", "postorder"),
    (r"\bin-order\b|\bin order\b", "inorder"),
    (r"\blevelorder\b", "level order"),
    (r"\bdedup(licate)?\b|\bremove duplicates?\b", "delete duplicates"),
    (r"\bk-?th\b", "kth"),
    (r">=|≥|\b(greater|more|larger) than or equal( to)?\b|\b(not|no) (less|fewer) than\b", " at least "),
    (r"<=|≤|\b(less|smaller) than or equal( to)?\b|\b(not|no) (more|greater|larger) than\b", " at most "),
    (r"!=|≠|\bnot equal( to)?\b|\bdifferent from\b", " not equal "),
    (r"==?(?!\s*-?\d)|\bequal to\b", " equal "),
    (r">", " greater "),
    (r"<", " less "),
    (r"\bbetween (-?\d+) and (-?\d+)|\bfrom (-?\d+) to (-?\d+)", r" range \1\3 \2\4 "),
)
_OPTIONS = (
    ("in_place", r"\bin[ -]?place\b|\bdestructive(ly)?\b"),
    ("iterative", r"\biterative(ly)?\b|\biteration\b|\bloops?\b|\bnon-?recursive(ly)?\b|\bno recursion\b"),
    ("recursive", r"\brecursive(ly)?\b|\brecursion\b"),
    ("new", r"\bnew\b|\bnon-?destructive(ly)?\b|\bnot in[ -]?place\b|\binto a copy\b"),
)  # the longer way to say it first: what is read is taken out
_ORDER = ("new", "iterative", "in_place", "recursive")
_CONTRADICTING = (("recursive", "iterative"), ("in_place", "new"))

_FILLERS = """
the a an of in on with by than that are is which its element elements numbers value values item items node
nodes algorithm function program traversal please write using from to and into for as it algorithms method
time
"""
FILLERS = frozenset(_FILLERS.split())
"""Words that say nothing here, unless they belong to an algorithm's name."""

_CLASSES = {re.sub(r"[\s*]", "", c[2:-1]): c for c in CLASSES if c != "unknown"}
_CLASSES |= {"nlgn": "O(n log n)", "lgn": "O(log n)", "nn": "O(n^2)", "nnn": "O(n^3)"}
_BIG_O = r"o\s*\(((?:[^()]|\([^()]*\))*)\)"
_SPOKEN = {
    "constant": "O(1)", "logarithmic": "O(log n)", "linear": "O(n)", "linearithmic": "O(n log n)",
    "quadratic": "O(n^2)", "cubic": "O(n^3)", "exponential": "O(2^n)",
}  # fmt: skip
_SPACE = r"(?:extra\s+)?(?:space|memory)"


@dataclass(frozen=True, slots=True)
class Said:
    """What a part says, nothing understood yet; ``named`` are numbers that say which input they are for.

    ``text`` is the part as it was typed.
    """

    words: tuple[str, ...]
    text: str = ""
    numbers: tuple[int, ...] = ()
    named: tuple[tuple[str, int], ...] = ()
    time: str = ""
    space: str = ""
    options: tuple[str, ...] = ()


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a text or of a folder's name, each as the one that stands for all that mean it."""
    line = text.lower().replace("_", " ")
    for pattern, words in _PHRASES:
        line = re.sub(pattern, words, line)
    found = re.findall(r"[^\s,.:()\[\]{}'\"!?-]+", line)
    return tuple(dict.fromkeys(SAME.get(w, w) for w in found))


def said(text: str) -> Said | Refusal:
    """Read a part. A refusal says what contradicts itself or is no complexity, no whole number."""
    line = " " + text.lower().replace("_", " ") + " "
    costs = _costs(line)
    if isinstance(costs, Refusal):
        return costs
    line, time, space = costs
    line, options = _options(line)
    for one, other in _CONTRADICTING:
        if one in options and other in options:
            return _contradiction(one.replace("_", " "), other.replace("_", " "))
    for pattern, phrase in _PHRASES:
        line = re.sub(pattern, phrase, line)
    fraction = re.search(r"[-+]?\d*\.\d+", line)
    if fraction:
        return Refusal("unclear", f"{fraction.group()} is no whole number; numbers are whole ones")
    named = tuple((n, int(v)) for n, v in re.findall(r"\b([a-z]\w*)\s*=\s*([-+]?\d+)\b", line))
    line = re.sub(r"\b[a-z]\w*\s*=\s*[-+]?\d+\b", " ", line)
    numbers = tuple(int(n) for n in re.findall(r"(?<![\w.])[-+]?\d+(?![\w.])", line))
    line = re.sub(r"(?<![\w.])[-+]?\d+(?![\w.])", " ", line)
    far = [n for n in (*numbers, *(v for _, v in named)) if abs(n) > LARGEST]
    if far:
        return Refusal("unclear", f"{far[0]} is too far from zero; numbers go from -{LARGEST} to {LARGEST}")
    words = plain_words(line)
    if "ascending" in words and "descending" in words:
        return _contradiction("ascending", "descending")
    return Said(words, " ".join(text.split()), numbers, named, time, space, options)


def _contradiction(one: str, other: str) -> Refusal:
    return Refusal("impossible", f"{one!r} and {other!r} contradict each other; choose one")


def _options(line: str) -> tuple[str, tuple[str, ...]]:
    found: list[str] = []
    patterns = dict(_OPTIONS)
    for option in _ORDER:
        shorter = re.sub(patterns[option], " ", line)
        if shorter != line:
            found.append(option)
            line = shorter
    return line, tuple(sorted(found))


def _costs(line: str) -> tuple[str, str, str] | Refusal:
    """Take the complexities out of a part; return what is left, the time and the space."""
    times: list[str] = []
    spaces: list[str] = []
    spoken = "|".join(_SPOKEN)
    pattern = (
        rf"(?P<before>\b{_SPACE}\s+(?:in\s+|of\s+)?)?(?:{_BIG_O}|\b(?P<spoken>{spoken})(?=\s+(?:time|{_SPACE})\b))"
        rf"(?P<after>\s+{_SPACE}\b)?(?P<time>\s+time\b)?"
    )
    for match in re.finditer(pattern, line):
        name = match.group(2)
        found = _SPOKEN[match.group("spoken")] if name is None else _CLASSES.get(_compact(name))
        if found is None:
            choices = ", ".join(c for c in CLASSES if c != "unknown")
            return Refusal("unclear", f"no complexity O({name.strip()}); choose from: {choices}")
        (spaces if match.group("before") or match.group("after") else times).append(found)
    for kind, costs in (("time", times), ("space", spaces)):
        if len(set(costs)) > 1:
            return Refusal(
                "impossible", f"{costs[0]} and {costs[1]} {kind} contradict each other; choose one"
            )
    return re.sub(pattern, " ", line), "".join(times[:1]), "".join(spaces[:1])


def _compact(name: str) -> str:
    plain = name.lower().replace("**", "^").replace("²", "^2").replace("³", "^3")
    return re.sub(r"[\s*·()]", "", plain)
