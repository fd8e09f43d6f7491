"""How a person speaks of each component: the names that its values and functions get, and what it does.

``{0}`` is the first array, ``{1}`` the second array or the number. ``more`` continues a sentence whose last
step made that array; ``alone`` is what a function of this one step returns.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """One component in words: the value's name, the function's name alone and among others, three phrases."""

    value: str
    function: str
    verb: str
    first: str
    more: str
    alone: str


def _map(value: str, function: str, verb: str, before: str, after: str, alone: str) -> Words:
    return Words(
        value,
        function,
        verb,
        f"{before} each element of {{0}}{after}",
        f"{before} each of them{after}",
        f"the elements of {{0}}, {alone}",
    )


def _filter(value: str, kind: str) -> Words:
    return Words(
        value,
        f"keep_{value}",
        "filter",
        f"keep the {kind} elements of {{0}}",
        f"keep the {kind} ones",
        f"the {kind} elements of {{0}}, in order",
    )


def _count(plural: str, kind: str) -> Words:
    return Words(
        f"{kind}_count",
        f"count_{plural}",
        "count",
        f"count the {kind} elements of {{0}}",
        f"count the {kind} ones",
        f"the number of {kind} elements of {{0}}",
    )


def _scan(kind: str) -> Words:
    name = f"running_{kind}"
    phrase = f"the running {kind}"
    return Words(
        name,
        name,
        "accumulate",
        f"compute {phrase} of {{0}}",
        f"compute their running {kind}",
        f"{phrase} of {{0}}",
    )


def _element(value: str, function: str, verb: str, which: str) -> Words:
    return Words(
        value,
        function,
        verb,
        f"take the {which} element of {{0}}",
        f"take the {which} of them",
        f"the {which} element of {{0}}",
    )


def _zip(value: str, function: str, verb: str, clause: str, alone: str) -> Words:
    phrase = f"{clause} element by element"
    return Words(value, function, verb, phrase, phrase, alone)


WORDS: dict[str, Words] = {
    "HEAD": _element("first", "first", "first", "first"),
    "LAST": _element("last", "last", "last", "last"),
    "TAKE": Words(
        "front", "take", "take",
        "take the first {1} elements of {0}", "take the first {1} of them", "the first {1} elements of {0}",
    ),
    "DROP": Words(
        "rest", "drop", "drop",
        "drop the first {1} elements of {0}", "drop the first {1} of them",
        "{0} without its first {1} elements",
    ),
    "ACCESS": Words(
        "element", "element_at", "pick",
        "take the element of {0} at index {1}", "take the one at index {1}",
        "the element of {0} at index {1}",
    ),
    "MINIMUM": _element("smallest", "smallest", "smallest", "smallest"),
    "MAXIMUM": _element("largest", "largest", "largest", "largest"),
    "REVERSE": Words(
        "backwards", "reverse", "reverse",
        "reverse {0}", "reverse their order", "the elements of {0} in reverse order",
    ),
    "SORT": Words(
        "ordered", "sort", "sort", "sort {0}", "sort them", "the elements of {0} in non-decreasing order",
    ),
    "SUM": Words("total", "total", "total", "add up {0}", "add them up", "the sum of {0}"),
    "MAP (+1)": _map("increased", "increase_each", "increase", "add 1 to", "", "each plus 1"),
    "MAP (-1)": _map("decreased", "decrease_each", "decrease", "subtract 1 from", "", "each minus 1"),
    "MAP (*2)": _map("doubled", "double_each", "double_each", "double", "", "each doubled"),
    "MAP (/2)": _map(
        "halved", "halve_each", "halve", "halve", ", rounding down", "each halved, rounding down"
    ),
    "MAP (*-1)": _map("negated", "negate_each", "negate", "negate", "", "each negated"),
    "MAP (**2)": _map("squares", "square_each", "square", "square", "", "each squared"),
    "MAP (*3)": _map("tripled", "triple_each", "triple", "triple", "", "each tripled"),
    "MAP (/3)": _map(
        "thirds", "third_of_each", "divide", "divide", " by 3, rounding down",
        "each divided by 3, rounding down"
    ),
    "MAP (*4)": _map("quadrupled", "quadruple_each", "quadruple", "multiply", " by 4", "each times 4"),
    "MAP (/4)": _map(
        "quarters", "quarter_each", "divide", "divide", " by 4, rounding down",
        "each divided by 4, rounding down"
    ),
    "FILTER (>0)": _filter("positives", "positive"),
    "FILTER (<0)": _filter("negatives", "negative"),
    "FILTER (%2==0)": _filter("evens", "even"),
    "FILTER (%2==1)": _filter("odds", "odd"),
    "COUNT (>0)": _count("positives", "positive"),
    "COUNT (<0)": _count("negatives", "negative"),
    "COUNT (%2==0)": _count("evens", "even"),
    "COUNT (%2==1)": _count("odds", "odd"),
    "ZIPWITH (+)": _zip(
        "sums", "add_pairs", "add", "add {0} and {1}", "the sums of {0} and {1}, pair by pair"
    ),
    "ZIPWITH (-)": _zip(
        "differences", "subtract_pairs", "subtract", "subtract {1} from {0}",
        "the differences of {0} and {1}, pair by pair",
    ),
    "ZIPWITH (*)": _zip(
        "products", "multiply_pairs", "multiply", "multiply {0} by {1}",
        "the products of {0} and {1}, pair by pair",
    ),
    "ZIPWITH (MIN)": _zip(
        "smaller", "smaller_of_pairs", "smaller", "take the smaller of {0} and {1}",
        "the smaller of each pair from {0} and {1}",
    ),
    "ZIPWITH (MAX)": _zip(
        "larger", "larger_of_pairs", "larger", "take the larger of {0} and {1}",
        "the larger of each pair from {0} and {1}",
    ),
    "SCANL1 (+)": _scan("sums"),
    "SCANL1 (-)": _scan("differences"),
    "SCANL1 (*)": _scan("products"),
    "SCANL1 (MIN)": _scan("minima"),
    "SCANL1 (MAX)": _scan("maxima"),
}  # fmt: skip

# Where the number comes from the step before.
THAT_MANY = {
    "TAKE": "take that many elements from the front of {0}",
    "DROP": "drop that many elements from the front of {0}",
    "ACCESS": "take the element of {0} at that index",
}
