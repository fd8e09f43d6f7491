"""The judge: what it sees of code, and that it answers soft words as it answers hard ones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.core.errors import BadRequest, MissingTool
from pinball.nets import judge, runtime
from pinball.nets.code import LONGEST, encode, vocabulary, words

HERE = judge.NAME in runtime.names()
PROGRAM = """
struct node { int data; struct node *next; };
/* walks */
static void visit_all(struct node *list, void (*act)(int)) {
    int count = 0;
    for (struct node *p = list; p != NULL; p = p->next) { act(p->data); ++count; }
}
"""


def test_a_language_that_there_is_none_of_is_refused() -> None:
    with pytest.raises(BadRequest, match="fortran"):
        encode("x", "fortran")


def test_a_folder_without_the_net_is_a_missing_tool(tmp_path: Path) -> None:
    with pytest.raises(MissingTool):
        judge.predict(["int f;"], "c", tmp_path)


def test_names_comments_and_layout_do_not_matter() -> None:
    other = PROGRAM.replace("node", "cell").replace("visit_all", "f").replace("list", "head")
    other = (
        other.replace("/* walks */", "").replace("data", "v").replace("count", "k").replace("++k", "k += 1")
    )
    assert words(PROGRAM, "c") == words(" ".join(other.split()), "c")


def test_a_name_that_was_never_declared_is_seen_as_such() -> None:
    assert "u0" not in words("int f(int n) { return n; }", "c")
    assert "u0" in words("int f(int n) { return m; }", "c")
    assert "u0" in words("int f(int n) { { int m = n; } return m; }", "c")


def test_what_a_name_holds_is_seen() -> None:
    found = words(PROGRAM, "c")
    assert {"r0", "h0", "i0", "n0", "m0"} <= set(found)
    assert "self" in words("int f(int n) { return n ? f(n - 1) : 0; }", "c")


def test_number_of_docstrings_and_imports_does_not_matter_in_python() -> None:
    plain = "def f(xs):\n    return sorted(xs)\n"
    noisy = 'import os\n\ndef g(values):\n    """Sort."""\n    return sorted(values)  # done\n'
    assert words(plain, "python") == words(noisy, "python")


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="int f(){}[];*&=+-<>.,\n\"'#xyz01->", max_size=200), st.sampled_from(["c", "python"]))
def test_any_text_becomes_words_of_the_vocabulary(text: str, language: str) -> None:
    codes = encode(text, language)
    assert 1 <= len(codes) <= LONGEST
    assert codes.min() >= 0 and codes.max() < len(vocabulary())


def test_long_code_keeps_its_beginning_and_its_end() -> None:
    text = "int f(void) { return 1; }\n" + "int g(void) { return 2; }\n" * 200 + "int h(void) { return 0; }\n"
    codes = encode(text, "c")
    assert len(codes) == LONGEST
    assert list(codes[-4:]) == list(encode("return 0; }", "c")[-4:])


def test_each_word_stands_once_in_the_vocabulary() -> None:
    assert len(set(vocabulary())) == len(vocabulary())
    assert vocabulary()[0] == "<pad>"


# --- the net ------------------------------------------------------------------------------------------------


def net_and_words() -> tuple[object, object]:
    torch = pytest.importorskip("torch")
    from pinball.train._judge_net import JudgeNet

    torch.manual_seed(3)
    net = JudgeNet(7, 1).eval()
    found = np.zeros((2, 68), np.int64)
    for line, text in zip(found, (PROGRAM, "int f(int n) { return n; }"), strict=True):
        codes = encode(text, "c")[:64]
        line[: len(codes)] = codes
    return net, torch.from_numpy(found)


def test_soft_one_hots_give_the_hard_answer() -> None:
    net, hard = net_and_words()
    torch = pytest.importorskip("torch")
    soft = torch.nn.functional.one_hot(hard, len(vocabulary())).float()
    with torch.no_grad():
        one, two = net(hard), net(soft)  # type: ignore[operator]
    for name in one:
        assert torch.allclose(one[name], two[name], atol=1e-4), name


def test_gradients_flow_to_every_soft_word() -> None:
    net, hard = net_and_words()
    torch = pytest.importorskip("torch")
    soft = torch.nn.functional.one_hot(hard, len(vocabulary())).float().requires_grad_()
    said = net(soft)  # type: ignore[operator]
    for name in ("algorithm", "structure", "time", "space", "compiles", "works", "embedding"):
        (slope,) = torch.autograd.grad(said[name][:, 0].sum(), soft, retain_graph=True)
        there = (hard != 0)[:, :, None].expand_as(slope)
        assert bool(torch.isfinite(slope).all())
        assert float(slope[there].abs().max()) > 0, name
        moved = slope.abs().sum(dim=2)[hard != 0]
        assert float((moved > 0).float().mean()) > 0.9, name


def test_the_padding_behind_a_program_does_not_matter() -> None:
    net, hard = net_and_words()
    torch = pytest.importorskip("torch")
    longer = torch.nn.functional.pad(hard, (0, 32))
    with torch.no_grad():
        one, two = net(hard), net(longer)  # type: ignore[operator]
    for name in one:
        assert torch.allclose(one[name], two[name], atol=1e-4), name


def test_the_exported_net_says_what_the_trained_one_says(tmp_path: Path) -> None:
    net, hard = net_and_words()
    torch = pytest.importorskip("torch")
    pytest.importorskip("onnx")
    from pinball.train._judge_export import OUTPUTS, export

    export(net, {"time": 2.0}, tmp_path / "judge.onnx")  # type: ignore[arg-type]
    found = dict(zip(OUTPUTS, runtime.run("judge", {"words": hard.numpy()}, tmp_path), strict=True))  # type: ignore[attr-defined]
    with torch.no_grad():
        said = net(hard)  # type: ignore[operator]
    assert np.allclose(found["algorithm"], said["algorithm"].softmax(dim=1).numpy(), atol=2e-3)
    assert np.allclose(found["time"], (said["time"] / 2).softmax(dim=1).numpy(), atol=2e-3)
    assert np.allclose(found["works"], said["works"].sigmoid().numpy(), atol=2e-3)
    assert np.allclose(found["embedding"], said["embedding"].numpy(), atol=5e-3)


# --- the shipped one ----------------------------------------------------------------------------------------


@pytest.mark.skipif(not HERE, reason="the net is not there")
def test_probabilities_are_ranked_and_sum_to_one() -> None:
    (said,) = judge.predict([PROGRAM], "c")
    for ranked in (said.algorithm, said.structure, said.time, said.space):
        chances = [chance for _, chance in ranked]
        assert chances == sorted(chances, reverse=True)
        assert abs(sum(chances) - 1) < 1e-3
    assert 0 <= said.compiles <= 1 and abs(float(np.linalg.norm(said.embedding)) - 1) < 1e-3


@pytest.mark.skipif(not HERE, reason="the net is not there")
def test_an_answer_does_not_depend_on_what_is_asked_with_it() -> None:
    texts = ["int f(int n) { return n; }", PROGRAM, "void g(int *a, int n) { while (n--) a[n] *= 2; }"]
    together = judge.predict(texts, "c")
    for text, said in zip(texts, together, strict=True):
        (alone,) = judge.predict([text], "c")
        assert [w for w, _ in alone.algorithm[:3]] == [w for w, _ in said.algorithm[:3]]
        assert abs(alone.algorithm[0][1] - said.algorithm[0][1]) < 1e-3
