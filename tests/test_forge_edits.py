"""Edits and chains: a splice is what the printed rewrite differs in, and the promises hold on the seeds."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from random import Random
from typing import Any

import pytest

from pinball.core.errors import Unsupported
from pinball.core.tree import Module
from pinball.forge import engine
from pinball.forge import inputs as making
from pinball.forge.edits import all_edits, chain, make_base
from pinball.forge.seeds import Seed, load_seeds, reference_of
from pinball.forge.values import digest
from pinball.languages.c.parse import parse
from pinball.languages.c.print import print_module
from pinball.languages.c.style import Style, random_style
from pinball.languages.python.parse import parse as parse_python
from pinball.languages.python.print import print_module as print_python
from pinball.languages.python.style import Style as PythonStyle
from pinball.rules import Promise, all_rules
from pinball.rules._sites import lift, sites_of

SORT = """
static void swap(int *xs, int i, int j)
{
    int t = xs[i];
    xs[i] = xs[j];
    xs[j] = t;
}

void sort(int *xs, int n)
{
    for (int i = 1; i < n; i++) {
        for (int j = i; j > 0 && xs[j - 1] > xs[j]; j--) {
            swap(xs, j - 1, j);
        }
    }
}
"""

PYTHON = """
def total(xs: list[int], k: int) -> int:
    result = 0
    for x in xs:
        if x > k:
            result += x
    return result
"""


@cache
def some_seeds() -> tuple[tuple[Seed, Module], ...]:
    """Return a twelfth of the C seeds with their trees."""
    found = []
    for seed in [s for s in load_seeds() if s.language == "c"][4::18]:
        try:
            found.append((seed, parse(seed.text)))
        except Unsupported:
            continue
    return tuple(found)


def spliced(text: str, edit: Any) -> str:
    source = text.encode()
    return (source[: edit.start] + edit.text.encode() + source[edit.end :]).decode()


def test_an_edit_never_leaves_the_text_as_it_is_and_never_spans_nothing() -> None:
    base = make_base(parse(SORT), Style())
    for rule, edit in all_edits(base):
        assert edit.start < edit.end, rule
        assert base.text.encode()[edit.start : edit.end].decode() != edit.text, rule


def test_no_two_edits_of_a_base_are_equal() -> None:
    found = [edit for _, edit in all_edits(make_base(parse(SORT), Style()))]
    assert len(found) == len(set(found)) > 200


@pytest.mark.parametrize("seed", range(3))
def test_a_splice_gives_what_printing_the_rewritten_tree_anew_gives(seed: int) -> None:
    style = random_style(Random(seed))
    module = parse(SORT)
    narrow = [rule for rule in all_rules() if not rule.wide and rule.rewrite is not None]
    made = {print_module(new, style) for rule in narrow for new in rule.apply(module)}
    base = make_base(module, style)
    trees = [r for r in all_rules() if r.rewrite is not None]
    assert {spliced(base.text, edit) for _, edit in all_edits(base, trees)} == made - {base.text}


def test_edits_of_text_with_letters_of_several_bytes_count_bytes() -> None:
    module = parse("/* größer */\nint f(int a)\n{\n    return a + 1;\n}\n")
    base = make_base(module, Style())
    assert "größer" in base.text
    texts = [spliced(base.text, e) for rule, e in all_edits(base) if rule == "off_by_one"]
    assert base.text.replace("a + 1", "a + 2") in texts


def test_fewer_edits_are_drawn_the_same_way_each_time_and_from_all_kinds_of_rules() -> None:
    base = make_base(parse(SORT), Style())
    first = all_edits(base, None, Random(1), 80)
    assert first == all_edits(base, None, Random(1), 80) != all_edits(base, None, Random(2), 80)
    assert 40 <= len(first) <= 82
    kinds = {r.name: "broken" if r.broken else str(r.promise) for r in all_rules()}
    count = defaultdict(int)
    for rule, _ in first:
        count[kinds[rule]] += 1
    assert count["preserving"] > count["broken"] > 0 and count["breaking"] > 0


def test_python_has_edits_too_and_they_are_what_printing_gives() -> None:
    module = parse_python(PYTHON)
    base = make_base(module, PythonStyle(), "python")
    found = all_edits(base)
    assert len(found) > 60
    texts = {spliced(base.text, edit) for _, edit in found}
    assert any("for i in range(len(xs))" in t or "enumerate(xs)" in t for t in texts)
    for rule, edit in all_edits(base, [r for r in all_rules() if r.rewrite is not None]):
        new = spliced(base.text, edit)
        assert new != base.text, rule


def test_a_chain_of_no_steps_is_the_module_itself() -> None:
    module = parse(SORT)
    assert chain(module, Random(0), 0) == (module, ())


def test_a_chain_is_the_same_each_time_prints_and_says_its_rules() -> None:
    module = parse(SORT)
    names = {rule.name for rule in all_rules()}
    texts = set()
    for seed in range(12):
        made, rules = chain(module, Random(seed), 4)
        assert (made, rules) == chain(module, Random(seed), 4)
        assert len(rules) == 4 and set(rules) <= names
        texts.add(print_module(made))
    assert len(texts) == 12


def test_a_chain_in_python_prints() -> None:
    for seed in range(12):
        made, _ = chain(parse_python(PYTHON), Random(seed), 4, "python")
        assert print_python(made)


def test_no_chain_renames_or_changes_the_function_that_is_called_from_outside() -> None:
    module = parse(SORT)
    for seed in range(30):
        made, _ = chain(module, Random(seed), 5, preserving=1.0, entry="sort")
        entry = next(f for f in made.functions if f.name == "sort")
        assert len(entry.parameters) == 2


def test_every_rule_has_a_site_in_the_seeds_or_in_the_tables() -> None:
    from test_rules import CHANGED_C, CHANGED_PYTHON

    shown = {row[0] for row in (*CHANGED_C, *CHANGED_PYTHON)}
    left = {r.name for r in all_rules() if r.rewrite is not None and "c" in r.languages} - shown
    for _, module in some_seeds():
        for site in sites_of(module):
            for rule in all_rules():
                if rule.name in left and next(rule.at_site(site), None) is not None:
                    left.discard(rule.name)
    assert not left


def _promised(promise: Promise) -> list[tuple[str, str, engine.Task, list[int]]]:
    """Return rule, text, task and expected hashes for one site of each rule in each of some seeds."""
    rules = [r for r in all_rules() if r.promise is promise and r.rewrite is not None]
    rng, found = Random(5), []
    for seed, module in some_seeds():
        reference = reference_of(seed)
        tests = making.tests(reference, 8, Random(3))
        expected = [digest(making.expected(seed, reference, t)) for t in tests]
        places = defaultdict(list)
        for site in sites_of(module, "c", 7, seed.call.function):
            for rule in rules:
                places[rule.name] += [(site, new) for new in rule.at_site(site)]
        for name, made in places.items():
            if made:
                try:
                    text = print_module(lift(*rng.choice(made)))
                except Unsupported:
                    continue
                # A function more in exponential recursion is one call more at each step.
                room = engine.Limits(operations=5_000_000)
                task = engine.Task(text, (), seed.call, reference.names, tests, limits=room)
                found.append((name, text, task, expected))
    return found


def test_preserving_rules_keep_what_the_seeds_compute() -> None:
    cases = _promised(Promise.PRESERVING)
    assert len(cases) > 300
    broken = []
    for (name, text, _, expected), batch in zip(cases, engine.run([c[2] for c in cases]), strict=True):
        if batch.unsupported:
            continue
        fine = batch.compiles[0] and not batch.status[0].any() and list(batch.digests[0]) == expected
        if not fine:
            broken.append((name, text, batch.messages[0], batch.status[0]))
    assert not broken


def test_breaking_rules_change_the_text_and_nearly_always_what_happens() -> None:
    cases = _promised(Promise.BREAKING)
    same = 0
    for (_, _, _, expected), batch in zip(cases, engine.run([c[2] for c in cases]), strict=True):
        fine = len(batch.compiles) and batch.compiles[0] and not batch.status[0].any()
        same += bool(fine and list(batch.digests[0]) == expected)
    assert 0 < same < len(cases) / 4
