"""Nets guess and never decide: what they see, what they say without weights, and that shipped ones agree."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinball.core.errors import MissingTool
from pinball.core.spec import Example, Spec, Value
from pinball.dsl.components import attributes, components
from pinball.nets import decoder, guide, runtime
from pinball.nets.view import NULL, view

SORTS = Spec((Example(((3, 1, 2),), (1, 2, 3)),))
integers = st.integers(-(2**63), 2**63 - 1)
values = st.one_of(integers, st.lists(integers, max_size=30).map(tuple))


def spec_of(*examples: tuple[tuple[Value, ...], Value]) -> Spec:
    return Spec(tuple(Example(inputs, output) for inputs, output in examples))


# --- what a net sees ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spec", "reason"),
    [
        (Spec(), "no examples"),
        (spec_of(((1, 2, 3, 4), 5)), "4 inputs"),
        (spec_of(((1,), 2), (((1,),), 2)), "disagree"),
        (spec_of(((1,), 2), ((1, 2), 3)), "disagree"),
    ],
)
def test_a_request_outside_the_picture_is_blind_and_says_why(spec: Spec, reason: str) -> None:
    seen = view(spec)
    assert seen.blind
    assert reason in seen.unseen[0]


def test_what_is_too_long_or_too_large_is_cut_and_said() -> None:
    seen = view(spec_of(((tuple(range(25)), -1000), 300)))
    assert seen.tokens[0, 0].tolist() == list(range(20))
    assert seen.tokens[0, 1, 0] == -256
    assert seen.tokens[0, 3, 0] == 255
    assert "longer than 20" in seen.unseen[0]


def test_an_example_that_does_not_fit_is_left_out_where_others_fit() -> None:
    seen = view(spec_of(((tuple(range(25)),), 300), (((1, 2),), 3)))
    assert seen.tokens.shape == (1, 4, 20)
    assert seen.tokens[0, 0, :3].tolist() == [1, 2, NULL]
    assert seen.unseen == ("1 of 2 examples, longer than 20 or outside [-256, 255]",)


def test_nothing_is_said_of_a_request_that_fits() -> None:
    seen = view(spec_of(((2, (5, 6, 7)), 7), ((9, ()), None)))
    assert not seen.unseen
    assert seen.types.tolist() == [1, 2, 0, 1]
    assert seen.tokens[1, 3, 0] == NULL


@given(st.lists(st.tuples(st.lists(values, max_size=4).map(tuple), values), max_size=4))
def test_any_request_gives_tokens_that_an_embedding_holds(
    examples: list[tuple[tuple[Value, ...], Value]],
) -> None:
    indices = view(spec_of(*examples)).indices()
    assert indices.shape[0] == 1
    assert indices.shape[2] == 80
    assert ((indices >= 0) & (indices <= 512)).all()


# --- without weights ---------------------------------------------------------------------------------------


def test_a_net_that_is_not_there_is_refused_with_the_choices(tmp_path: Path) -> None:
    with pytest.raises(MissingTool, match=r"nobody\.onnx.*none"):
        runtime.run("nobody", {}, tmp_path)


def test_weights_that_are_no_net_are_refused(tmp_path: Path) -> None:
    (tmp_path / "broken.onnx").write_bytes(b"these are no weights")
    with pytest.raises(MissingTool, match=r"broken\.onnx"):
        runtime.run("broken", {}, tmp_path)


def test_without_a_net_and_without_a_table_all_attributes_are_equally_likely(tmp_path: Path) -> None:
    prior = guide.attribute_prior(SORTS, folder=tmp_path)
    assert len(set(prior.attributes.values())) == 1
    assert list(prior.attributes) == list(attributes())
    assert prior.origin.startswith("even")


def test_without_a_net_the_guess_is_the_frequency_and_says_so(tmp_path: Path) -> None:
    shares = {str(n): dict.fromkeys(attributes(), n / 10) for n in (2, 3)}
    (tmp_path / guide.FREQUENCY).write_text(json.dumps({"by_length": shares}), encoding="utf-8")
    for length, share in ((1, 0.2), (2, 0.2), (3, 0.3), (9, 0.3)):
        assert set(guide.frequency_prior(length, tmp_path).attributes.values()) == {share}
    prior = guide.attribute_prior(SORTS, folder=tmp_path)
    assert set(prior.attributes.values()) == {0.3}
    assert prior.origin.startswith("frequency")
    assert "attributes_4.onnx" in prior.origin


def test_a_blind_net_gives_way_to_the_frequency() -> None:
    prior = guide.attribute_prior(spec_of(((1, 2, 3, 4), 5)))
    assert prior.attributes == guide.frequency_prior().attributes
    assert "4 inputs" in prior.origin


# --- the shipped nets --------------------------------------------------------------------------------------


def specs_of(card: dict[str, list[dict[str, list[dict[str, object]]]]]) -> list[Spec]:
    return [
        spec_of(*((tuple(map(frozen, e["inputs"])), frozen(e["output"])) for e in said["examples"]))  # type: ignore
        for said in card["recorded"]
    ]


def frozen(value: object) -> Value:
    return tuple(value) if isinstance(value, list) else value  # type: ignore[return-value]


@pytest.mark.parametrize("name", [n for n in runtime.names() if n.startswith("attributes")])
def test_a_shipped_guide_still_says_what_its_card_recorded(name: str) -> None:
    card = runtime.card(name)
    for spec, said in zip(specs_of(card), card["recorded"], strict=True):
        prior = guide.attribute_prior(spec, name)
        assert prior.origin == f"net {name}"
        assert list(prior.attributes.values()) == pytest.approx(said["probabilities"], abs=2e-3)


def test_the_shipped_decoder_still_says_what_its_card_recorded() -> None:
    card = runtime.card(decoder.NET)
    for spec, said in zip(specs_of(card), card["recorded"], strict=True):
        state = decoder.read(view(spec))
        _, chances = decoder.step(state, np.array([decoder.START]))
        assert chances[0].tolist() == pytest.approx(said["first"], abs=2e-2)
        assert np.exp(chances[0]).sum() == pytest.approx(1.0, abs=1e-4)


OURS = sorted(
    {"attributes_1", "attributes_2", "attributes_3", "attributes_3_gru", guide.DEFAULT, decoder.NET}
)


@pytest.mark.parametrize("name", OURS)
def test_a_shipped_net_was_judged_beside_a_baseline_on_test_programs(name: str) -> None:
    numbers = runtime.card(name)["numbers"]
    assert {"T=1", "T=2", "T=3", "T=4", "T=5"} <= set(numbers)
    for found in numbers.values():
        assert len(found) >= 2
        assert all(n["n"] > 0 for guess in found.values() for n in guess.values())


@pytest.mark.parametrize("length", [2, 3, 4])
def test_a_shipped_guide_beats_the_frequency_on_test_programs_of_its_length(length: int) -> None:
    found = runtime.card(f"attributes_{length}")["numbers"][f"T={length}"]
    net, frequency = (found[kind]["cross_entropy"] for kind in ("net", "frequency"))
    assert net["mean"] + net["plus_minus"] < frequency["mean"] - frequency["plus_minus"]


def test_the_order_of_the_examples_does_not_matter() -> None:
    examples = (((3, 1),), (1, 3)), (((5, 2, 9),), (2, 5, 9)), (((),), ())
    one = guide.attribute_prior(spec_of(*examples)).attributes
    two = guide.attribute_prior(spec_of(*reversed(examples))).attributes
    assert list(one.values()) == pytest.approx(list(two.values()), abs=1e-5)


def test_a_program_is_said_in_places_that_do_not_depend_on_the_number_of_inputs() -> None:
    first = len(components())
    assert decoder.program_tokens([[3, 0, -1], [20, 1, 0]], inputs=1) == [
        3, first, 20, first + 3, first, decoder.END,
    ]  # fmt: skip
    assert decoder.program_tokens([[3, 0, -1], [20, 2, 1]], inputs=2) == [
        3, first, 20, first + 3, first + 1, decoder.END,
    ]  # fmt: skip
