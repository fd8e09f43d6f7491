"""Strings that references ask for by a word: what they are made of, and that every edge case fits."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from pinball.core.errors import BadRequest
from pinball.forge import inputs, shapes
from pinball.forge.seeds import Input, load_references

MADE_OF = {"brackets": "()[]{}", "digits": "0123456789", "words": "abcdefgh ", "mixed": "aA1bB2 zZ9x"}


def strings(word: str) -> list[str]:
    item = Input("s", "string", frozenset({word}))
    rng = Random(1)
    rows = [*shapes.edge_sequences(item), *(shapes.random_sequence(item, 8, rng) for _ in range(50))]
    rows += [shapes.ordered_sequence(item, 40, order, rng) for order in shapes.ORDERS]
    return [shapes.as_text(row, item) for row in rows]


@pytest.mark.parametrize("word", MADE_OF)
def test_no_string_has_a_character_that_its_word_does_not_allow(word: str) -> None:
    found = strings(word)
    assert {c for text in found for c in text} == set(MADE_OF[word])
    assert "" in found and max(map(len, found)) == 40


def test_a_word_that_strings_do_not_know_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "string" / "odd"
    folder.mkdir(parents=True)
    text = (
        '"""---\nalgorithm: odd\nstructure: string\ninputs: s: string hieroglyphs\noutput: int\n'
        'sizes: n = len(s)\n---\nNothing."""\n\n\ndef reference(s):\n    return 0\n'
    )
    (folder / "reference.py").write_text(text)
    with pytest.raises(BadRequest, match="hieroglyphs"):
        load_references(tmp_path)


def test_balanced_brackets_are_tried_both_ways() -> None:
    reference = next(r for r in load_references() if r.algorithm == "balanced" and r.structure == "stack")
    seen = {reference.function(*made) for made in inputs.tests(reference, 100, Random(1))}
    assert seen == {True, False}
