"""The judge's benchmark: refused files, hand-worked numbers, the base line, the tables."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pinball.bench import _judge_answers, _judge_metrics, _judge_tables, judge
from pinball.bench._judge_labels import read
from pinball.bench._judge_labels_table import WAYS as WAYS_
from pinball.bench._judge_labels_table import Said, keyword, make, measures
from pinball.core.errors import BadRequest, MissingTool
from pinball.forge.styles import STYLES, styles_of
from pinball.nets import linear
from pinball.nets.code import encode

CODE = (
    "int f(int *a, int n)\n{\n    int s = 0;\n    for (int i = 0; i < n; i++) s += a[i];\n    return s;\n}\n"
)
HEAD = "path,function,algorithm,data_structure,time,space\n"


# --- labels of one's own ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty; the first line must be: path,function"),
        ("path,function,kind\n", "row 1: column 'kind'; choose from: path, function, algorithm"),
        ("path,algorithm\na.c,sort\n", "row 1: needs the columns path and function"),
        (HEAD, "no rows below the head"),
        (HEAD + "a.c,f,sum,array,O(n)\n", "row 2: 5 cells; the head has 6"),
        (HEAD + "a.c,f,sum,array,O(n),O(1)\nb.c,f,,,,\n", "row 3: no file 'b.c'"),
        (HEAD + "a.txt,f,,,,\n", "row 2: 'a.txt' must end in: .c, .h, .py"),
        (HEAD + "a.c,g,,,,\n", "row 2: function 'g' in a.c; choose from: f"),
        (HEAD + "a.c,f,sum,vector,,\n", "row 2: data_structure 'vector'; choose from: array, linked_list"),
        (HEAD + "a.c,f,sum,array,n,\n", "row 2: time 'n'; choose from: O(1), O(log n)"),
    ],
)
def test_a_bad_csv_is_refused_with_its_row_and_the_choices(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "a.c").write_text(CODE)
    (tmp_path / "labels.csv").write_text(text)
    with pytest.raises(BadRequest) as caught:
        read(tmp_path / "labels.csv")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_csv_is_a_bad_request(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="cannot read"):
        read(tmp_path / "none.csv")


def test_empty_cells_and_a_single_function_without_its_name_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.c").write_text(CODE)
    (tmp_path / "labels.csv").write_text("path,function,time\na.c,,O(n)\n")
    (row,) = read(tmp_path / "labels.csv")
    assert row.function.name == "f"
    assert row.truth == {"algorithm": "", "data_structure": "", "time": "O(n)", "space": ""}


def _said(word: str, structure: str, sure: float, measured: str = "") -> Said:
    """Say a word with a probability, the rest on ``unknown``."""
    ranked = sorted(
        [(word, sure), ("unknown" if word != "unknown" else "sort", 1 - sure)], key=lambda r: -r[1]
    )
    judge_ = {
        "algorithm": ranked,
        "data_structure": [(structure, 1.0)],
        "time": [("O(n)", 1.0)],
        "space": [("O(1)", 1.0)],
    }
    shown = {name: values[0] for name, values in judge_.items()}
    if measured:
        shown["algorithm"] = (measured, 0.9)
    return Said(judge_, {}, {"algorithm": measured}, shown, None, "")


def _truth(word: str, structure: str = "array") -> dict[str, str]:
    return {"algorithm": word, "data_structure": structure, "time": "", "space": ""}


ROWS = [
    (_truth("filter"), _said("filter", "array", 0.9)),
    (_truth("map"), _said("filter", "array", 0.6, measured="map")),
    (_truth("gcd", ""), _said("unknown", "number", 0.8)),
    (_truth("is_prime", ""), _said("reverse", "array", 0.7)),
    (_truth("", "linked_list"), _said("map", "linked_list", 0.7)),
]


def test_words_beyond_the_keywords_are_one_and_empty_cells_do_not_count() -> None:
    assert keyword("gcd") == keyword("is_prime") == "unknown" != keyword("merge")
    found = measures(ROWS, WAYS_["judge"])
    assert found["algorithm"][::3] == (0.5, 4)
    assert found["data_structure"][::3] == (1.0, 3)
    assert found["algorithm macro"].value == pytest.approx((1 + 0 + 1 / 2) / 3)
    assert found["others not called a keyword"].value == 0.5
    assert "time" not in found


def test_measured_words_stand_beside_predicted_ones_and_correct_what_is_shown() -> None:
    assert measures(ROWS, WAYS_["measured"])["algorithm"][::3] == (1.0, 1)
    assert measures(ROWS, WAYS_["shown"])["algorithm"][::3] == (0.75, 4)
    assert measures(ROWS, WAYS_["linear"]) == {}


def test_the_fourteen_are_ranked_before_decoys_by_their_mass() -> None:
    # members: 0.9 and 0.6; decoys: 0 and 0.7. Of the four pairs three are in order.
    assert measures(ROWS, WAYS_["judge"])["decoys"].value == pytest.approx(3 / 4)


def test_the_table_names_the_mistakes(tmp_path: Path) -> None:
    places = [{"path": "x.c", "function": f"f{k}", "language": "c"} for k in range(len(ROWS))]
    result = make("l.csv", [t for t, _ in ROWS], [s for _, s in ROWS], places, tmp_path)
    assert "- x.c `f1`: map, said filter (60%); measured map" in result["text"]
    assert "`f0`" not in result["text"]
    assert (tmp_path / "judge_labels_judge.png").is_file()
    assert (tmp_path / "judge_labels_calibration.png").is_file()


def test_nothing_to_do_is_said_with_the_choices(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="choose from: linear, folds, labels"):
        judge.main(["--out", str(tmp_path)])
    with pytest.raises(BadRequest, match="needs --labels"):
        judge.main(["--part", "labels", "--out", str(tmp_path)])
    with pytest.raises(BadRequest, match=r"no fold-K.npz"):
        judge.main(["--part", "folds", "--work", str(tmp_path), "--out", str(tmp_path)])


# --- metrics ------------------------------------------------------------------------------------------------


def test_no_answers_have_no_share() -> None:
    assert math.isnan(_judge_metrics.share([]).value)
    assert math.isnan(_judge_metrics.macro([], []))
    assert math.isnan(_judge_metrics.calibration_error([], []))
    assert math.isnan(_judge_metrics.auroc([0.5], [True]))
    assert _judge_metrics.clustered([], [], []).as_json() == {
        "value": None,
        "low": None,
        "high": None,
        "n": 0,
    }


def test_a_macro_average_counts_each_class_once() -> None:
    # Class a: 3 of 4 right, class b: none of one.
    assert _judge_metrics.macro([1, 1, 1, 0, 0], list("aaaab")) == pytest.approx(0.375)


def test_wilson_agrees_with_the_worked_example() -> None:
    # 8 of 10: middle (0.8 + 1.9208/10) / 1.38416 = 0.7167, half 0.2265.
    low, high = _judge_metrics.wilson(8, 10)
    assert (low, high) == (pytest.approx(0.4902, abs=1e-4), pytest.approx(0.9433, abs=1e-4))
    assert _judge_metrics.wilson(0, 0) == (0.0, 1.0)


def test_intervals_over_seeds_are_wider_than_over_their_rows() -> None:
    right = np.repeat([1, 0] * 10, 50)
    seeds = np.repeat(np.arange(20), 50)
    over_seeds = _judge_metrics.clustered(right, np.zeros(1000), seeds)
    over_rows = _judge_metrics.clustered(right, np.zeros(1000), np.arange(1000))
    assert over_seeds.value == over_rows.value == 0.5
    assert over_seeds.n == 20
    # A mean of 20 fair coins scatters by 0.112, one of 1000 by 0.0158.
    assert over_seeds.high - over_seeds.low == pytest.approx(2 * 1.96 * 0.112, rel=0.2)
    assert over_rows.high - over_rows.low == pytest.approx(2 * 1.96 * 0.0158, rel=0.2)


def test_a_class_of_one_seed_stays_in_every_drawing() -> None:
    right, classes, seeds = [1, 0, 1, 0, 0], list("aaaab"), list("vwxyz")
    found = _judge_metrics.clustered(right, classes, seeds)
    assert found.low < found.value == 0.25 < found.high
    assert found.high == pytest.approx(0.5)  # all of a right, the one of b never


def test_calibration_error_is_the_mean_distance_from_the_diagonal() -> None:
    # Two answers at 0.9 of which one is right; two at 0.5 of which one is right.
    assert _judge_metrics.calibration_error([0.9, 0.9, 0.5, 0.5], [1, 0, 1, 0]) == pytest.approx(0.2)
    assert [b["n"] for b in _judge_metrics.calibration([1.0, 0.0, 0.02], [1, 0, 0])] == [2, 1]


def test_auroc_counts_pairs_in_order_and_halves_ties() -> None:
    # Members 0.9 and 0.5, strangers 0.5 and 0.1: in order 3 of 4, one tie.
    assert _judge_metrics.auroc([0.9, 0.5, 0.5, 0.1], [1, 1, 0, 0]) == pytest.approx(3.5 / 4)


def test_a_confusion_matrix_has_a_row_for_each_truth() -> None:
    assert _judge_metrics.confusion([0, 0, 1], [0, 1, 1], 2).tolist() == [[1, 1], [0, 1]]


# --- predictions of folds -----------------------------------------------------------------------------------


def _predictions(path: Path, **changed: Any) -> Path:
    """Write a file of three programs: two works of one seed, one broken of another."""
    held: dict[str, Any] = {
        "seed": np.array(["array/sort/a.c", "array/sort/a.c", "array/gcd/b.py"]),
        "state": np.array([0, 0, 2]),
        "plain": np.array([True, False, False]),
        "truth_compiles": np.array([1, 1, 0]),
        "prob_compiles": np.array([[0.9], [0.2], [0.1]], np.float16),
        "labels_algorithm": np.array(["unknown", "sort"]),
        "labels_structure": np.array(["array", "number"]),
    }
    for head, classes in (("algorithm", 2), ("structure", 2), ("time", 2), ("space", 2)):
        held[f"truth_{head}"] = np.array([1, 1, -1]) if head == "algorithm" else np.zeros(3, int)
        held[f"prob_{head}"] = np.array([[0.2, 0.8], [0.7, 0.3], [0.5, 0.5]], np.float16)[:, :classes]
        held.setdefault(f"labels_{head}", np.array(["O(n^2)", "O(n)"]))
    held |= changed
    np.savez(path, **{k: v for k, v in held.items() if v is not None})
    return path


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"prob_time": None}, "lacks prob_time"),
        ({"state": np.zeros(2)}, "other lengths of state"),
        ({"labels_algorithm": np.array(["unknown"])}, "prob_algorithm has 2 classes"),
    ],
)
def test_a_file_that_is_no_prediction_is_refused(tmp_path: Path, changed: dict[str, Any], said: str) -> None:
    with pytest.raises(BadRequest, match=said):
        _judge_answers.read([_predictions(tmp_path / "fold-0.npz", **changed)])
    (tmp_path / "text.npz").write_text("no archive")
    with pytest.raises(BadRequest, match="not a file of predictions"):
        _judge_answers.read([tmp_path / "text.npz"])


def test_folds_of_different_words_are_not_added_up(tmp_path: Path) -> None:
    one = _predictions(tmp_path / "fold-0.npz")
    other = _predictions(tmp_path / "fold-1.npz", labels_algorithm=np.array(["unknown", "map"]))
    with pytest.raises(BadRequest, match="other labels"):
        _judge_answers.read([one, other])


def test_unknown_truths_do_not_count_and_working_mutants_are_compared_with_their_seed(tmp_path: Path) -> None:
    found = _judge_tables.measures(_judge_answers.read([_predictions(tmp_path / "fold-0.npz")]))
    assert (
        found["algorithm accuracy"].value == 0.5
    )  # the seed is right, its mutant is not, the third is not known
    assert found["compiles"].value == pytest.approx(0.75)  # one of two that compile, the one that does not
    assert found["as the seed itself"].value == 0.0
    assert "equivalence" not in found


def test_the_fourteen_need_structure_and_for_sorting_time() -> None:
    words = [
        ("array", "sort", "O(n)"),
        ("array", "sort", "O(n^2)"),
        ("number", "map", ""),
        ("array", "map", "O(1)"),
    ]
    structure, word, time = (np.array(column) for column in zip(*words, strict=True))
    assert [k >= 0 for k in _judge_tables.kinds(structure, word, time)] == [False, True, False, True]


def test_equivalence_is_found_where_near_means_alike_and_by_chance_otherwise(tmp_path: Path) -> None:
    n = 400
    rng = np.random.default_rng(0)
    group = rng.integers(2, size=n)
    heads: dict[str, Any] = {f"truth_{h}": np.zeros(n, int) for h in _judge_answers.HEADS}
    heads |= {f"prob_{h}": np.tile([0.5, 0.5], (n, 1)) for h in _judge_answers.HEADS}
    same = {"seed": np.array(["array/sort/a.c"] * n), "state": np.zeros(n, int), "plain": np.zeros(n, bool)}
    near = np.eye(2)[group] + 0.1 * rng.random((n, 2))
    chance = rng.normal(size=(n, 2))
    values = []
    for embedding in (near, chance):
        unit = embedding / np.linalg.norm(embedding, axis=1, keepdims=True)
        path = _predictions(
            tmp_path / "fold-0.npz", **same, **heads, embedding=unit, behaviour=group.astype(np.uint64) + 1
        )
        values.append(_judge_tables.measures(_judge_answers.read([path]))["equivalence"].value)
    assert values[0] == 1.0
    assert 0.4 < values[1] < 0.65


def test_the_tables_of_folds_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _predictions(tmp_path / "fold-0.npz")
    _predictions(tmp_path / "linear-fold-0.npz")
    assert judge.main(["--part", "folds", "--work", str(tmp_path), "--out", str(tmp_path)]) == 0
    assert "| compiles | 75.0%" in capsys.readouterr().out
    assert {p.name for p in tmp_path.glob("judge_folds*")} >= {"judge_folds.json", "judge_folds.md"}


# --- the base line ------------------------------------------------------------------------------------------


def test_a_base_line_that_is_not_there_is_a_missing_tool(tmp_path: Path) -> None:
    with pytest.raises(MissingTool, match="judge_linear"):
        linear.load(tmp_path / "judge_linear.npz")
    (tmp_path / "bad.npz").write_text("no archive")
    with pytest.raises(MissingTool):
        linear.load(tmp_path / "bad.npz")


def test_a_base_line_learns_from_nothing_is_refused() -> None:
    with pytest.raises(BadRequest, match="expected some"):
        linear.fit([], {"x": np.zeros(0, int)}, {"x": ("a", "b")})


def test_grams_count_words_in_a_row() -> None:
    _, counts = linear.grams(np.array([5, 6, 5, 6], np.int16))
    # 5 and 6 twice, "5 6" twice, "6 5" once, two of three, one of four words.
    assert sorted(counts.tolist()) == [1, 1, 1, 1, 2, 2, 2]
    assert len(linear.grams(np.array([7], np.int16))[0]) == 1


def _texts() -> tuple[list[np.ndarray[Any, np.dtype[np.int16]]], np.ndarray[Any, Any]]:
    """Return programs that add up and programs that multiply, of several shapes."""
    found, truth = [], []
    for k in range(24):
        operator = "+*"[k % 2]
        more = " ".join(f"if (a[{j}] < n) t = {j};" for j in range(k % 5))
        loop = f"for (int i = 0; i < n; i++) t = t {operator} a[i];"
        text = f"int f(int *a, int n) {{ int t = 1; {more} {loop} return t; }}"
        found.append(encode(text, "c"))
        truth.append(k % 2)
    return found, np.array(truth)


def test_the_base_line_learns_and_is_the_same_after_a_file(tmp_path: Path) -> None:
    codes, truth = _texts()
    model = linear.fit(codes[:16], {"what": truth[:16]}, {"what": ("sum", "product")}, epochs=12)
    again = linear.fit(codes[:16], {"what": truth[:16]}, {"what": ("sum", "product")}, epochs=12)
    assert (model.weights == again.weights).all()
    said = model.predict(codes)["what"]
    assert (said[16:].argmax(axis=1) == truth[16:]).all()
    assert said.sum(axis=1) == pytest.approx(np.ones(24), abs=1e-5)
    linear.save(model, tmp_path / "l.npz", most=4000)
    kept = linear.load(tmp_path / "l.npz").predict(codes)["what"]
    assert np.abs(kept - said).max() < 0.02


def test_what_is_not_known_teaches_nothing() -> None:
    codes, truth = _texts()
    blind = np.full(len(truth), linear.NONE)
    model = linear.fit(
        codes, {"what": truth, "blind": blind}, {"what": ("a", "b"), "blind": ("c", "d")}, epochs=2
    )
    assert not model.weights[:, 2:].any()
    assert model.weights[:, :2].any()


# --- styles -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "language", "styles"),
    [
        (CODE, "c", set()),
        ("int f(int n)\n{ return n; } /* goto, *p++ */\nint g(int);\n", "c", set()),
        ("int f(int *a, int n) { int t = 0; while (n--) t += *a++; return t; }", "c", {"pointers"}),
        ("int f(int *a, int n) { return n ? *(a + n - 1) : 0; }", "c", {"pointers"}),
        ("int f(int n) { return n ? n * f(n - 1) : 1; }", "c", {"recursion"}),
        ("typedef struct n { int v; } N;\nstatic N *head;\nint f(void) { return 0; }", "c", {"globals"}),
        ("struct n { int v; };\nenum e { A, B };\nstruct n *f(int a) { return 0; }", "c", set()),
        ("int main(void) { int n; scanf(\"%d\", &n); return n; }", "c", {"main"}),
        ("void f(int n, void (*emit)(int)) { emit(n); }", "c", {"callback"}),
        ("int f(int n) { again: if (n > 9) { n /= 10; goto again; } return n; }", "c", {"goto"}),
        ("def f(n):\n    return n * f(n - 1) if n else 1\n", "python", {"recursion"}),
        ("def f(xs):\n    return [x for x in xs if x]  # lambda\n", "python", set()),
        ("def f(xs):\n    yield from xs\n", "python", {"callback"}),
    ],
)  # fmt: skip
def test_styles_are_told_by_the_text(text: str, language: str, styles: set[str]) -> None:
    assert set(styles_of(text, language)) == styles <= set(STYLES)
