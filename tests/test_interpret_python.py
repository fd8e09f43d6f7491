"""The interpreter on the Python that people write: every seed that it knows against its reference."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from pinball.core.errors import Unsupported
from pinball.core.interpret import call
from pinball.core.semantics import OutOfFuel, Raised
from pinball.forge import inputs
from pinball.forge.calls import parse as parse_call
from pinball.forge.seeds import Seed, load_seeds, reference_of
from pinball.languages.python.parse import parse
from pinball.languages.python.semantics import SEMANTICS as PYTHON
from pinball.prove.running import Ended, run
from pinball.prove.subject import KINDS, Subject

SEEDS = [seed for seed in load_seeds() if seed.language == "python"]


def ended(seed: Seed, test: tuple[Any, ...]) -> Ended:
    subject = Subject(seed.text, "python", (seed.call,))
    names = tuple(item.name for item in reference_of(seed).inputs)
    return run(subject, subject.module(), dict(zip(names, inputs.fresh(test), strict=True)))


@pytest.mark.parametrize("part", range(4))
def test_a_seed_on_the_tree_gives_what_its_reference_gives(part: int) -> None:
    known = refused = 0
    for seed in SEEDS[part::4]:
        reference = reference_of(seed)
        if not {item.kind for item in reference.inputs} <= set(KINDS):
            continue
        try:
            for test in inputs.tests(reference, 3, Random(1)):
                found = ended(seed, test)
                assert not found.fault, f"{seed.id} on {test}: {found.fault}"
                assert found.results[0] == inputs.expected(seed, reference, test), f"{seed.id} on {test}"
            known += 1
        except (Unsupported, OutOfFuel):
            refused += 1
    assert known > 5 * refused


# --- what Python raises, and what is refused --------------------------------------------------------------

RAISES = [
    ("index out of bounds", "def f(xs):\n    return xs[len(xs)]\n"),
    ("pop", "def f(xs):\n    ys = []\n    return ys.pop()\n"),
    ("index of what is not in", "def f(xs):\n    return xs.index(99)\n"),
    ("has no such operator", "def f(xs):\n    return xs + 1\n"),
    ("no such operator", "def f(xs):\n    y = None\n    return y < 1\n"),
    ("attribute value of what has none", "def f(xs):\n    y = None\n    return y.value\n"),
    ("division by zero", "def f(xs):\n    return len(xs) // 0\n"),
]


@pytest.mark.parametrize("case", RAISES, ids=range(len(RAISES)))
def test_what_python_raises_ends_the_run(case: tuple[str, str]) -> None:
    with pytest.raises(Raised, match=case[0]):
        call(parse(case[1]), "f", [[1, 2, 3]], PYTHON)


def test_two_different_records_are_not_compared() -> None:
    text = (
        "class Node:\n    def __init__(self, value):\n        self.value = value\n"
        "        self.next = None\n\n\n"
        "def f(k):\n    return Node(k) == Node(k)\n"
    )
    subject = Subject(text, "python", (parse_call("f(k) -> return"),))
    with pytest.raises(Unsupported, match="two records compared"):
        run(subject, subject.module(), {"k": 1})


def test_a_generator_that_changes_what_others_see_is_refused() -> None:
    text = "def g(xs):\n    xs.append(1)\n    yield 1\n\n\ndef f(xs):\n    return list(g(xs))\n"
    with pytest.raises(Unsupported, match="generator"):
        call(parse(text), "f", [[1]], PYTHON)


VALUES = [
    ("    return [] or 3\n", 3),
    ("    return 0 or len(xs)\n", 3),
    ("    return xs and 7\n", 7),
    ("    a, b = 1, 2\n    a, b = b, a\n    return 10 * a + b\n", 21),
    ("    ys = [0] * 2 + xs\n    return ys == [0, 0, 4, 5, 6]\n", True),
    ("    ys = xs\n    ys.append(1)\n    return len(xs)\n", 4),
    ("    ys = xs.copy()\n    ys.insert(1, 9)\n    return ys[1] + len(xs)\n", 12),
    ("    return 5 in xs\n", True),
    ("    return xs[-1]\n", 6),
    ("    ys = [x for x in xs if x > 4]\n    ys.reverse()\n    return ys.pop()\n", 5),
]


@pytest.mark.parametrize("case", VALUES, ids=range(len(VALUES)))
def test_values_are_those_of_python(case: tuple[str, Any]) -> None:
    body, wanted = case
    assert call(parse("def f(xs):\n" + body), "f", [[4, 5, 6]], PYTHON).value == wanted
