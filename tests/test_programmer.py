"""The programmer: what it learns from, its net, its sampler, its benchmark's numbers."""

from __future__ import annotations

from math import comb
from pathlib import Path
from random import Random

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from pinball.bench._programmer_parts import Cell, chains, counted, pass_at, totals  # noqa: E402
from pinball.core.budget import Budget  # noqa: E402
from pinball.core.errors import BadRequest, MissingTool  # noqa: E402
from pinball.core.tree import Int  # noqa: E402
from pinball.core.walk import walk  # noqa: E402
from pinball.forge import calls  # noqa: E402
from pinball.forge.seeds import FOLDER, read_seed, reference_of  # noqa: E402
from pinball.nets import programmer as sampler  # noqa: E402
from pinball.nets.programmer import Prompt, prompt_ids, sample  # noqa: E402
from pinball.nets.writing import VOCABULARY, Writer, Written, encode, normalise  # noqa: E402
from pinball.train import _programmer_film as film  # noqa: E402
from pinball.train import _programmer_split as split  # noqa: E402
from pinball.train._programmer_fit import Plan, batch_of, fit, respelled  # noqa: E402
from pinball.train._programmer_improve import improved, together  # noqa: E402
from pinball.train._programmer_judge import Asked, Trial, checked_problem, judge, meet  # noqa: E402
from pinball.train._programmer_net import ProgrammerNet, Shape, orthogonal  # noqa: E402
from pinball.train._programmer_rows import Maker, Row, Rows, load, save  # noqa: E402
from pinball.train._programmer_sources import SENTINELS, Source, mutants, options, sources, specialised  # noqa: E402
from pinball.train.programmer import write  # noqa: E402

torch.set_num_threads(1)  # so small a net gains nothing from more, and loses much on a busy machine
TINY = Shape(len(VOCABULARY), width=24, layers=2, heads=2)


def source(name: str) -> Source:
    """Return one seed as a source."""
    (found,) = sources([read_seed(FOLDER / name)])
    return found


def rows_of(*names: str) -> Rows:
    """Return rows of some seeds as written."""
    maker = Maker()
    for name in names:
        one = source(name)
        seed = one.seed
        ids = encode(normalise(Written(one.module, one.call.text, seed.language)))
        row = Row("seed", seed.language, seed.structure, seed.algorithm, seed.id, options=options(one))
        assert maker.add(row, ids, Writer(seed.language))
    return maker.finish()


def some(structure: str, algorithm: str, language: str, count: int = 2) -> list[str]:
    """Return the names of the shortest seeds of a cell."""
    ending = {"c": ".c", "python": ".py"}[language]
    folder = FOLDER / structure / algorithm
    files = sorted(
        (p for p in folder.glob(f"*{ending}") if p.stem != "reference"), key=lambda p: p.stat().st_size
    )
    usable = [p for p in files if not read_seed(p).view and read_seed(p).call.stdin is None]
    return [str(p.relative_to(FOLDER)) for p in usable[:count]]


@pytest.fixture(scope="module")
def rows() -> Rows:
    """Return rows of four seeds."""
    return rows_of(*some("linked_list", "reverse", "c"), *some("array", "reverse", "python"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a net that knows nothing but that it is good to come to an end."""
    torch.manual_seed(0)
    net = ProgrammerNet(TINY)
    torch.nn.init.normal_(net.out.weight, std=0.05)
    for word in ("end", "colon", "call", "<end>", "return:void", "none", "gives:return", "0", "in:xs"):
        net.out.bias.data[VOCABULARY.index(word)] = 5.0
    where: Path = tmp_path_factory.mktemp("net")
    write(net, where, {})
    np.save(where / "programmer.seen.npy", np.zeros(0, np.uint64))
    return where


class TestSplit:
    """What is held out."""

    def test_the_pairs_of_the_essay_are_never_trained_on(self) -> None:
        assert all(split.held_pair(*pair) for pair in split.ESSAY)

    @pytest.mark.parametrize("language", ["c", "python"])
    def test_at_least_two_thirds_of_the_pairs_whose_types_meet_are_held_out(self, language: str) -> None:
        held = len(list(chains(language, 2)))
        assert held >= 2 / 3 * len(list(chains(language, 2, held=False)))

    def test_no_core_cell_is_left_out(self) -> None:
        assert not set(split.LEFT_OUT) & set(split.CORE)


class TestSources:
    """Seeds, fixed inputs and mutants."""

    def test_an_input_that_is_changed_is_not_fixed(self) -> None:
        one = source(some("array", "filter", "c", 1)[0])
        text = "void f(int *a, int n, int k) { while (k > 0) { k--; a[0] = n; } }"
        from pinball.languages.c.parse import parse

        changed = Source(one.seed, one.reference, parse(text), calls.parse("f(xs, len(xs), k) -> xs"))
        assert specialised(changed) is None

    @pytest.mark.parametrize("language", ["c", "python"])
    def test_a_fixed_input_is_no_parameter_any_more(self, language: str) -> None:
        for name in some("linked_list", "filter", language, 3):
            before, after = source(name), specialised(source(name))
            if after is None:
                continue
            assert "k" not in {a.name for a in after.call.arguments}
            assert Int(SENTINELS[0]) in set(walk(after.module)) and Int(SENTINELS[0]) not in set(
                walk(before.module)
            )

    def test_mutants_differ_from_their_seed_and_pass_its_tests(self) -> None:
        one = source(some("array", "reverse", "c", 1)[0])
        problem = checked_problem((Asked("array", "reverse"),), "c")
        assert problem is not None
        found = mutants(one, 4, Random(1))
        assert found and all(m.module != one.module and m.rules for m in found)
        from pinball.languages.c.print import print_module

        assert all(
            o.passes for o in judge([Trial(print_module(m.module), m.call, "c", problem) for m in found])
        )


class TestJudge:
    """What the judges say of samples."""

    TEXT = (
        "void f(int *a, int n) {{ for (int i = 0; i < n / 2; i++) "
        "{{ int t = a[i]; a[i] = a[{0}]; a[{0}] = t; }} }}"
    )

    def test_a_wrong_program_does_not_pass_and_a_broken_one_does_not_compile(self) -> None:
        problem = checked_problem((Asked("array", "reverse"),), "c")
        assert problem is not None
        call = calls.parse("f(xs, len(xs)) -> xs")
        texts = [self.TEXT.format("n - 1 - i"), self.TEXT.format("n - 2 - i"), "void f(int *a, int n) { x; }"]
        found = judge([Trial(text, call, "c", problem) for text in texts])
        assert [(o.compiles, o.passes) for o in found] == [(True, True), (True, False), (False, False)]

    def test_a_complexity_that_was_asked_for_is_counted(self) -> None:
        problem = checked_problem((Asked("array", "reverse"),), "c")
        assert problem is not None
        call = calls.parse("f(xs, len(xs)) -> xs")
        found = judge(
            [Trial(self.TEXT.format("n - 1 - i"), call, "c", problem, t) for t in ("O(n^2)", "O(n)")]
        )
        assert [o.passes for o in found] == [False, True]

    def test_tests_of_a_fixed_value_tell_it_from_its_neighbours(self) -> None:
        problem = checked_problem((Asked("array", "filter", (25,)),), "python")
        assert problem is not None
        call = calls.parse("f(xs) -> return")
        texts = [f"def f(a):\n    return [x for x in a if x > {k}]\n" for k in (24, 25, 26)]
        found = judge([Trial(text, call, "python", problem) for text in texts])
        assert [o.passes for o in found] == [False, True, False]

    def test_only_what_one_gives_and_the_other_takes_meets(self) -> None:
        def reference(name: str):  # type: ignore[no-untyped-def]
            return Asked(*name.split("/")).reference

        assert not meet(reference("binary_tree/preorder"), reference("linked_list/delete"))
        assert not meet(reference("array/sum"), reference("array/reverse"))
        assert meet(reference("linked_list/filter"), reference("linked_list/reverse"))


class TestRows:
    """How rows are kept."""

    def test_rows_are_the_same_after_saving(self, rows: Rows, tmp_path: Path) -> None:
        save(rows, tmp_path / "rows.npz")
        again = load(tmp_path / "rows.npz")
        assert again.rows == rows.rows and (again.ids == rows.ids).all() and (again.masks == rows.masks).all()

    def test_every_word_of_a_row_is_legal_where_it_stands(self, rows: Rows) -> None:
        bits = np.unpackbits(rows.table, axis=1, count=len(VOCABULARY))
        assert all(bits[m, w] for m, w in zip(rows.masks, rows.ids, strict=True))

    def test_requests_leave_out_what_may_be_left_out(self, rows: Rows) -> None:
        lengths = {len(rows.prompt(0, Random(k))) for k in range(40)}
        assert len(lengths) > 1

    def test_an_unknown_word_is_no_request(self) -> None:
        with pytest.raises(BadRequest, match="pancake"):
            prompt_ids(Prompt("array", "pancake"), "c")


class TestTraining:
    """The net and its loop."""

    def test_words_that_were_no_choice_do_not_count(self, rows: Rows) -> None:
        batch = batch_of(rows, np.array([0]), [rows.prompt(0, Random(0))])
        assert 0 < len(batch.chosen) == int(rows.free_of(0).sum()) < int(rows.lengths[0])

    def test_a_few_steps_make_the_loss_smaller_and_a_second_call_goes_on(
        self, rows: Rows, tmp_path: Path
    ) -> None:
        ticks = iter(range(10**9))

        def clock() -> float:
            return float(next(ticks))

        plan = Plan(minutes=1.0, batch=256, frames=3)
        _, first = fit(rows, {}, TINY, plan, tmp_path, clock=clock)
        assert first.curve[-1]["loss"] < first.curve[0]["loss"]
        longer = Plan(minutes=1.1, batch=256, frames=3)
        _, second = fit(rows, {}, TINY, longer, tmp_path, clock=clock)
        assert second.step > first.step and second.resumed_at == [first.seconds]

    def test_weights_follow_their_words_to_other_numbers(self) -> None:
        net = ProgrammerNet(TINY)
        words = [*VOCABULARY[5:], *VOCABULARY[:5]]
        moved = respelled(net.state_dict(), words, ProgrammerNet(TINY).state_dict())
        assert torch.equal(moved["words.weight"][5], net.state_dict()["words.weight"][0])

    def test_matrices_become_nearly_orthogonal(self) -> None:
        torch.manual_seed(0)
        values = torch.linalg.svdvals(orthogonal(torch.randn(20, 50)))
        assert float(values.min()) > 0.5 and float(values.max()) < 1.5


class TestSampler:
    """The shipped way to run the net."""

    def test_without_weights_the_sampler_says_so(self, tmp_path: Path) -> None:
        with pytest.raises(MissingTool):
            next(sample(Prompt("array", "sort"), "c", 1, folder=tmp_path))

    def test_the_graph_says_what_the_net_says(self, tmp_path: Path) -> None:
        torch.manual_seed(1)
        net = ProgrammerNet(TINY)
        torch.nn.init.normal_(net.out.weight, std=0.3)
        write(net, tmp_path, {})
        rng = np.random.default_rng(0)
        words = rng.integers(0, len(VOCABULARY), (2, 9))
        legal = (rng.random((2, 9, len(VOCABULARY))) < 0.1).astype(np.float32)
        at = sampler.places(4, 0, 9)
        with torch.no_grad():
            whole = net(torch.tensor(words), torch.tensor(at)[None].repeat(2, 1), torch.tensor(legal)).numpy()
        run = sampler._Net(tmp_path)
        chances, past = run.step(words[:, :5], at[:5], legal[:, :5], run.empty(2))
        for place in range(5, 9):
            shown = legal[:, place - 1] > 0
            assert np.abs((chances - whole[:, place - 1])[shown]).max() < 0.05
            one = slice(place, place + 1)
            chances, past = run.step(words[:, one], at[one], legal[:, one], past)

    def test_the_same_number_gives_the_same_programs(self, folder: Path) -> None:
        def some_programs(seed: int) -> list[tuple[int, ...]]:
            found = sample(Prompt("array", "sort"), "python", 8, seed=seed, temperature=1.0, folder=folder)
            return [s.ids for s in found]

        assert some_programs(3) == some_programs(3) != some_programs(4)

    def test_what_is_written_has_a_probability_for_each_word_and_decodes(self, folder: Path) -> None:
        for one in sample(Prompt("linked_list", "reverse"), "c", 8, temperature=0.7, folder=folder):
            assert len(one.confidence) == len(one.ids) and one.score <= 0
            assert isinstance(one.written, Written)

    def test_a_budget_that_is_over_gives_nothing_more(self, folder: Path) -> None:
        assert (
            len(list(sample(Prompt("array", "sort"), "c", 40, budget=Budget.seconds(0.0), folder=folder)))
            < 40
        )


class TestNumbers:
    """The benchmark's numbers and the film."""

    def test_no_right_sample_means_no_chance_and_all_right_certainty(self) -> None:
        assert pass_at(20, 0, 10) == 0.0 and pass_at(20, 20, 1) == 1.0

    def test_pass_at_k_is_the_share_of_draws_that_hold_a_right_one(self) -> None:
        assert pass_at(5, 2, 2) == pytest.approx(1 - comb(3, 2) / comb(5, 2))

    def test_totals_are_means_over_requests_not_over_samples(self) -> None:
        cells = [Cell("a", "c", "array", 10, 10, 10), Cell("b", "c", "array", 1000, 0, 0)]
        assert totals(cells)["all"]["pass@1"]["mean"] == 0.5

    def test_a_program_that_never_ended_counts_as_failed(self) -> None:
        from pinball.train._programmer_check import NEVER

        assert counted("x", "c", "array", [NEVER, NEVER], 0).passes == 0

    def test_a_film_without_frames_or_of_another_kind_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(BadRequest):
            film.write([], tmp_path / "out.html")
        with pytest.raises(BadRequest):
            film.write([{"shown": []}], tmp_path / "out.mp4")

    def test_programs_stand_in_the_film_as_text_only(self, tmp_path: Path) -> None:
        shown = {"request": "array sort", "language": "c", "text": "</script><b>", "compiles": 1, "passes": 0,
                 "right": False, "of": 2}  # fmt: skip
        frames = [{"minutes": 1.0, "tokens": 5, "loss": 1.0, "shown": [shown]}] * 2
        film.write(frames, tmp_path / "out.html")
        assert "</script><b>" not in (tmp_path / "out.html").read_text(encoding="utf-8")
        film.write(frames, tmp_path / "out.gif")
        assert (tmp_path / "out.gif").read_bytes()[:3] == b"GIF"


def test_reference_of_a_seed_is_found() -> None:
    assert reference_of(source(some("array", "sort", "c", 1)[0]).seed).algorithm == "sort"


class TestImproving:
    """Learning from what the net wrote itself."""

    def test_rows_of_two_sets_keep_their_words_and_masks(self, rows: Rows) -> None:
        both = together(rows, rows)
        last = len(both.rows) - 1
        assert (both.ids_of(last) == rows.ids_of(len(rows.rows) - 1)).all()
        bits = np.unpackbits(both.table, axis=1, count=len(VOCABULARY))
        assert all(bits[m, w] for m, w in zip(both.masks, both.ids, strict=True))

    def test_a_net_that_is_never_right_adds_nothing(self, rows: Rows, folder: Path) -> None:
        assert len(improved(rows, folder, 2, 0, lambda _: None).rows) == len(rows.rows)
