"""Training: what is held out, what is measured, and that an exported net says what the trained one says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from pinball.core.errors import BadRequest  # noqa: E402
from pinball.core.spec import Example, Spec  # noqa: E402
from pinball.nets import decoder, runtime  # noqa: E402
from pinball.nets.view import view  # noqa: E402
from pinball.train import _export, _loop, _measure, _nets, attributes  # noqa: E402
from pinball.train import decoder as decoder_training  # noqa: E402
from pinball.train._corpus import Corpus, split  # noqa: E402
from pinball.train.data import Dataset, pooled_signatures  # noqa: E402

SPECS = [
    Spec((Example(((3, 1, 2),), (1, 2, 3)), Example(((5, -7, 0, 5),), (-7, 0, 5, 5)))),
    Spec((Example((2, (5, 6, 7)), 7), Example((0, (-4, 9)), -4), Example((3, (1,)), None))),
]


@pytest.fixture(scope="module")
def corpus() -> Dataset:
    return Corpus(length=3, rows=6000, seed=5).make()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--length", "9"], "--length 9"),
        (["--rows", "5"], "--rows 5"),
        (["--seconds", "0"], "--seconds 0"),
        (["--threads", "0"], "--threads 0"),
        (["--out", "net.txt"], "NAME.onnx"),
        (["--out", "nowhere/net.onnx"], "folder"),
    ],
)
def test_an_option_out_of_range_is_refused_with_its_choices(options: list[str], said: str) -> None:
    for plugin in (attributes, decoder_training):
        with pytest.raises(BadRequest, match=said):
            plugin.main(["--out", "net.onnx", *options])


def test_a_checkpoint_of_another_net_is_refused(corpus: Dataset, tmp_path: Path) -> None:
    plan = _loop.Plan(seconds=0.1, checks=1)
    rows, held, _ = split(corpus)
    _loop.fit(_nets.AttributeNet(_nets.MlpEncoder()), rows, held, plan, tmp_path, say=lambda line: None)
    with pytest.raises(BadRequest, match="another net"):
        _loop.fit(_nets.AttributeNet(_nets.GruEncoder()), rows, held, plan, tmp_path)


def test_no_training_program_behaves_like_a_test_program(corpus: Dataset) -> None:
    assert not np.isin(corpus.signatures, pooled_signatures()).any()
    lengths = (corpus.steps[:, :, 0] >= 0).sum(1)
    assert set(lengths.tolist()) == {1, 2, 3}


def test_no_held_out_program_behaves_like_a_training_program(corpus: Dataset) -> None:
    rows, held, how = split(corpus, share=0.2)
    assert how == "by behaviour"
    assert len(held) > 0
    assert not np.isin(held.signatures, rows.signatures).any()


def test_a_corpus_of_few_programs_is_parted_by_row_and_says_so() -> None:
    rows, held, how = split(Corpus(length=1, rows=3000, seed=5).make(), share=0.2)
    assert how.startswith("by row")
    assert 0.1 < len(held) / (len(held) + len(rows)) < 0.3


def test_a_guess_that_ranks_the_wrong_ones_first_is_judged_worse() -> None:
    wanted = np.zeros((1, 34), np.uint8)
    wanted[0, 30:] = 1
    guess = np.linspace(0.9, 0.1, 34)[None]
    judged = _measure.judge(guess, wanted)
    assert judged["needed"].mean == 34
    assert judged["average_precision"].mean == pytest.approx((1 / 31 + 2 / 32 + 3 / 33 + 4 / 34) / 4)


@given(st.lists(st.integers(0, 33), min_size=1, max_size=6, unique=True))
def test_a_perfect_guess_needs_just_the_attributes_that_are_used(used: list[int]) -> None:
    wanted = np.zeros((1, 34), np.uint8)
    wanted[0, used] = 1
    judged = _measure.judge(wanted.astype(np.float64), wanted)
    assert judged["needed"].mean == len(used)
    assert judged["average_precision"].mean == pytest.approx(1.0)
    assert judged["cross_entropy"].mean < 1e-5


def test_an_interval_narrows_with_the_square_root_of_n() -> None:
    few, many = (_measure.number(np.tile([0.0, 1.0], n)) for n in (50, 5000))
    assert few.half / many.half == pytest.approx(10, rel=0.02)


@pytest.mark.parametrize("encoder", [_nets.MlpEncoder, _nets.GruEncoder])
def test_an_exported_guide_says_what_the_net_says(encoder: type, tmp_path: Path) -> None:
    torch.manual_seed(1)
    net = _nets.AttributeNet(encoder()).eval()
    _export.export_attributes(net, tmp_path / "net.onnx")
    for spec in SPECS:
        seen = view(spec)
        feeds = seen.feeds()
        (told,) = runtime.run("net", feeds, tmp_path)
        with torch.no_grad():
            wanted = torch.sigmoid(net(*(torch.from_numpy(x) for x in feeds.values())))
        assert told[0].tolist() == pytest.approx(wanted[0].tolist(), abs=3e-3)


def test_an_exported_decoder_says_what_the_net_says(tmp_path: Path) -> None:
    torch.manual_seed(1)
    net = _nets.Decoder().eval()
    _export.export_decoder(net, tmp_path / "net.onnx")
    words = [decoder.START, 4, 39]
    for spec in SPECS:
        seen = view(spec)
        with torch.no_grad():
            state = net.read(torch.from_numpy(seen.indices()), torch.from_numpy(seen.one_hot_types()))
            wanted = net(state, torch.tensor([words])).log_softmax(-1)[0]
        states = decoder.read(seen, tmp_path, "net")
        for word, expected in zip(words, wanted, strict=True):
            states, chances = decoder.step(states, np.array([word]), tmp_path, "net")
            assert chances[0].tolist() == pytest.approx(expected.tolist(), abs=1e-2)


def test_a_batch_says_each_program_and_then_the_end(corpus: Dataset) -> None:
    words = _nets.batch_of(corpus.rows(np.arange(50)), with_words=True).words
    assert words is not None
    for row, said in enumerate(words.tolist()):
        program = corpus.program(row)
        known = [w for w in said if w != _nets.IGNORED]
        assert known[-1] == decoder.END
        assert len(known) == sum(1 + len(s.arguments) for s in program.steps) + 1


def test_a_decoder_gives_a_batch_what_it_gives_each_program(corpus: Dataset) -> None:
    torch.manual_seed(2)
    net = _nets.Decoder().eval()
    with torch.no_grad():
        whole = net.nats(_nets.batch_of(corpus.rows(np.arange(0, 6000, 1500)), with_words=True))
        alone = [
            net.nats(_nets.batch_of(corpus.rows(np.array([i])), with_words=True))
            for i in range(0, 6000, 1500)
        ]
    assert whole.tolist() == pytest.approx([float(a) for a in alone], abs=1e-3)


def test_training_learns_and_goes_on_where_it_was_stopped(corpus: Dataset, tmp_path: Path) -> None:
    rows, held, _ = split(corpus, share=0.1)
    torch.manual_seed(0)
    net = _nets.AttributeNet(_nets.MlpEncoder())
    plan = _loop.Plan(seconds=1.0, batch=64, checks=2)
    before = _loop.held_out_loss(net, held, plan)
    first = _loop.fit(net, rows, held, plan, tmp_path, say=lambda line: None)
    assert first.best < before
    again = _nets.AttributeNet(_nets.MlpEncoder())
    second = _loop.fit(again, rows, held, replace(plan, seconds=1.5), tmp_path, say=lambda line: None)
    assert second.step > first.step
    assert second.best <= first.best
    assert _loop.held_out_loss(again, held, plan) == pytest.approx(second.best, abs=1e-3)


def test_training_stops_early_where_held_out_loss_does_not_fall(corpus: Dataset, tmp_path: Path) -> None:
    rows, held, _ = split(corpus, share=0.1)
    wrong = replace(held, attributes=(1 - rows.rows(np.arange(len(held))).attributes).astype(np.uint8))
    plan = _loop.Plan(seconds=30.0, batch=64, patience=1, checks=300, rate=1e-2)
    state = _loop.fit(
        _nets.AttributeNet(_nets.MlpEncoder()), rows, wrong, plan, tmp_path, say=lambda line: None
    )
    assert state.waited == 1
    assert state.seconds < 15.0
