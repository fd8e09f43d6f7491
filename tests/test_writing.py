"""The language in which the neural programmer writes: what it refuses, what comes back, what walks give."""

from __future__ import annotations

import subprocess
from importlib import import_module
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.core.errors import Unsupported
from pinball.forge.calls import parse as parse_call
from pinball.forge.seeds import FOLDER, Seed, load_seeds
from pinball.forge.unit import program_text
from pinball.languages.c.parse import parse as parse_c
from pinball.languages.python.parse import parse as parse_python
from pinball.nets.writing import (
    IDS,
    VOCABULARY,
    Writer,
    Written,
    decode,
    encode,
    joined,
    merged,
    normalise,
    readable,
    signature,
    to_text,
)
from pinball.nets.writing.__main__ import words
from pinball.nets.writing.calls import read_call
from pinball.nets.writing.vocabulary import WORDS

FILTER = """
struct n { int v; struct n *next; };
static int unused(int x) { return x; }
static int keep(int x, int k) { return x > k; }
struct n *pick(struct n *h, int k)
{
    if (!h) return 0;
    h->next = pick(h->next, k);
    return keep(h->v, k) ? h : h->next;
}
"""
REVERSE = """
struct n { int v; struct n *next; };
struct n *turn(struct n *h)
{
    struct n *done = 0;
    while (h) { struct n *t = h->next; h->next = done; done = h; h = t; }
    return done;
}
"""
SUM = "def total(xs, k):\n    s = 0\n    for x in xs:\n        if x > k:\n            s += x\n    return s\n"
_CLOSING = ("end", "colon", "none", "call", "<end>", "return", "return:void", "null", "break", "true")
_CLOSE = np.array(
    [
        1.0 if t in _CLOSING or t.startswith(("name:", "gives:", "in:")) or t.isdigit() else 1e-4
        for t in VOCABULARY
    ]
)


def c(text: str, call: str) -> Written:
    return normalise(Written(parse_c(text), call, "c"))


def python(text: str, call: str) -> Written:
    return normalise(Written(parse_python(text), call, "python"))


def of_seed(seed: Seed) -> Written:
    reader = import_module(f"pinball.languages.{seed.language}.parse")
    return normalise(Written(reader.parse(program_text(seed)), seed.call.text, seed.language))


def walk(language: str, seed: int, begin: int = 60) -> Written:
    """Write a random program: any allowed token, and after ``begin`` of them such as end things."""
    rng, writer = np.random.default_rng(seed), Writer(language)
    for step in range(4000):
        if writer.done:
            return writer.written()
        allowed = writer.allowed()
        assert allowed.any(), "a dead end"
        weights = allowed * (1.0 if step < begin else _CLOSE)
        writer.push(int(rng.choice(len(weights), p=weights / weights.sum())))
    raise AssertionError("a walk without end")


# --- what is refused ----------------------------------------------------------------------------------------


def test_a_token_that_is_not_allowed_is_refused_with_its_place() -> None:
    with pytest.raises(Unsupported, match="break at a place for top"):
        Writer("c").push(IDS["break"])


def test_an_unfinished_program_is_not_handed_over() -> None:
    with pytest.raises(Unsupported, match="not finished"):
        Writer("c").written()


def test_a_program_that_is_not_canonical_is_not_encoded() -> None:
    with pytest.raises(Unsupported):
        encode(Written(parse_c(FILTER), "pick(list(xs), k) -> list(return)", "c"))


@pytest.mark.parametrize(
    ("text", "call", "reason"),
    [
        ("int f(int x) { return x; }", "g(k) -> return", "not there"),
        (
            "int g(int x); int f(int x) { return g(x); } int g(int x) { return f(x); }",
            "f(k) -> return",
            "each other",
        ),
        ("int f(int secret) { return secret; }", "f(secret) -> return", "input named secret"),
        ("int g[9]; void f(int x) { g[0] = x; }", "f(a) -> g[:1]", "one name"),
    ],
)
def test_what_the_language_cannot_say_is_refused_in_words(text: str, call: str, reason: str) -> None:
    with pytest.raises(Unsupported, match=reason):
        c(text, call)


@pytest.mark.parametrize(
    ("tokens", "refused"),
    [
        ("function int int name:i colon", "break"),  # no loop around
        ("function int int name:i colon", "end"),  # no value returned
        ("function int int name:i colon return", "name:j"),  # not declared
        ("function int int name:i colon return", "null"),  # another type
        ("function int int name:i colon return", "call:f1"),  # not written yet
        ("function int int name:i colon set name:i", "name:a"),
        ("function void const:ints name:a colon set", "index"),  # constant elements
        ("function int int name:i colon", "foreach"),  # Python's
        ("function int int name:i colon return arg:0", "arg:0"),
    ],
)
def test_masks_keep_scope_types_and_language(tokens: str, refused: str) -> None:
    writer = Writer("c", (7919,))
    for token in tokens.split():
        writer.push(IDS[token])
    assert not writer.allowed()[IDS[refused]]


# --- what comes back ----------------------------------------------------------------------------------------


def test_canonical_form_drops_what_is_not_needed_and_names_by_order() -> None:
    written = c(FILTER, "pick(list(xs), k) -> list(return)")
    assert [f.name for f in written.module.functions] == ["f0", "f1"]
    assert [p.name for p in written.module.functions[1].parameters] == ["p", "i"]
    assert written.call == "f1(list(xs), k) -> list(return)"
    assert normalise(written) == written


def test_an_argument_is_copied_so_that_other_values_work() -> None:
    ids = encode(
        python(
            SUM.replace("k)", "k=1)").replace(", k=1", "").replace("> k", "> 7919"), "total(xs) -> return"
        ),
        (7919,),
    )
    assert IDS["arg:0"] in ids
    assert "> -40" in to_text(decode(ids, (-40,), "python"))


def test_seeds_come_back_as_they_are_and_nearly_all_can_be_written() -> None:
    seeds = Random(1).sample(load_seeds(), 240)
    good = 0
    for seed in seeds:
        try:
            written = of_seed(seed)
            ids = encode(written)
        except Unsupported:
            continue
        good += 1
        assert decode(ids, (), seed.language) == written, seed.id
    assert good >= 0.95 * len(seeds)


def test_call_lines_are_those_of_the_forge() -> None:
    for seed in load_seeds():
        ours = str(read_call(seed.call.text))
        assert str(read_call(ours)) == ours
        if "out1" not in ours and "out2" not in ours:
            assert parse_call(ours).arguments == seed.call.arguments, seed.id


def test_every_word_of_the_seed_folders_has_a_token() -> None:
    assert words(FOLDER) == WORDS


# --- parts and joins ----------------------------------------------------------------------------------------


def test_a_join_is_written_over_parts_that_are_given() -> None:
    parts = (c(FILTER, "pick(list(xs), k) -> list(return)"), c(REVERSE, "turn(list(xs)) -> list(return)"))
    both = (
        FILTER + REVERSE.split("};")[1] + "struct n *run(struct n *xs, int k) { return turn(pick(xs, k)); }"
    )
    whole = Written(parse_c(both), "run(list(xs), k) -> list(return)", "c")
    join = joined(whole, ("pick", "turn"), parts)
    ids = encode(join, (), parts)
    began = " ".join(VOCABULARY[i] for i in ids[:10])
    assert began == "function ref:node ref:node name:p int name:i colon return call:part1 call:part0"
    assert decode(ids, (), "c", parts) == join
    assert len(join.module.records) == 1
    assert merged(parts)[1] == ("f1", "f2")


def test_a_part_with_given_records_begins_with_them() -> None:
    part = c(REVERSE, "turn(list(xs)) -> list(return)")
    writer = Writer("c", records=part.module.records)
    assert np.flatnonzero(writer.allowed()).tolist() == [IDS["record"]]
    assert signature(part)[0] == IDS["part"]


def test_a_copy_goes_on_by_itself() -> None:
    writer = Writer("c")
    writer.push(IDS["function"])
    other = writer.copy()
    other.push(IDS["int"])
    assert writer.allowed()[IDS["int"]] and not other.allowed()[IDS["function"]]


# --- text for people ----------------------------------------------------------------------------------------


def test_names_are_by_role_and_no_keyword() -> None:
    text = to_text(c(FILTER, "pick(list(xs), k) -> list(return)"), "filter")
    assert "filter_values(struct node *head, int k)" in text
    assert (
        readable(python(SUM, "total(xs, k) -> return"), "sum_greater").call == "sum_greater(xs, k) -> return"
    )


# --- random walks -------------------------------------------------------------------------------------------


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6))
def test_a_random_walk_in_python_prints_and_parses(seed: int) -> None:
    text = to_text(walk("python", seed))
    compile(text, "walk", "exec")


def test_most_random_walks_in_c_compile(tmp_path: Path) -> None:
    files = []
    for seed in range(40):
        files.append(tmp_path / f"{seed}.c")
        files[-1].write_text(to_text(walk("c", seed)), encoding="utf-8")
    bad = [
        f for f in files if subprocess.run(["gcc", "-w", "-fsyntax-only", f], capture_output=True).returncode
    ]
    assert len(bad) <= 3
