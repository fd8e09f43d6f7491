"""The step guide: a distribution, the same in any company, and exported as it was trained."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from pinball.core.budget import Budget
from pinball.core.program import Settings
from pinball.core.spec import Spec
from pinball.dsl.components import PAPER_HIGH, PAPER_LOW, components
from pinball.nets import runtime
from pinball.nets.steps import NAME, StepPolicy
from pinball.search._kernel.task import problem
from pinball.search._kernel.values import FEATURES, SEEN, WIDTH, ValueSearch
from pinball.train.data import pool

LOGS = [-1.0] * len(components())


def waiting(spec: Spec, count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the output's tokens, and tokens and features of the first lists that wait for the guide."""
    work = problem(spec, Settings(length=5, low=PAPER_LOW, high=PAPER_HIGH))
    with ValueSearch(work, LOGS, by_size=False, guided=True) as search:
        output = search.show_output()
        search.run(Budget.seconds(5), None, 1)
        policy = StepPolicy(output)
        search.run(Budget.seconds(5), policy(*search.show()), count)
        return (output, *search.show())


def test_a_policy_for_other_lists_than_those_that_wait_is_refused() -> None:
    work = problem(pool(4).spec(3), Settings(length=5, low=PAPER_LOW, high=PAPER_HIGH))
    with ValueSearch(work, LOGS, by_size=False, guided=True) as search:
        search.run(Budget.seconds(5), None, 1)
        said = np.zeros((search.waiting + 1, len(components()) + 1), np.float32)
        with pytest.raises(ValueError, match="a policy of shape"):
            search.run(Budget.seconds(5), said)


def test_the_guide_gives_a_distribution_over_calls_and_a_doubt_that_is_not_negative() -> None:
    output, tokens, features = waiting(pool(4).spec(3), 12)
    assert tokens.shape == (len(tokens), SEEN, WIDTH) and features.shape == (len(tokens), SEEN, FEATURES)
    said = StepPolicy(output)(tokens, features)
    assert said.shape == (len(tokens), len(components()) + 1)
    assert np.allclose(np.exp(said[:, :-1]).sum(axis=1), 1, atol=1e-3)
    assert (said[:, -1] >= 0).all()


def test_the_guide_says_the_same_of_a_list_alone_and_among_others() -> None:
    output, tokens, features = waiting(pool(4).spec(5), 12)
    policy = StepPolicy(output)
    together = policy(tokens, features)
    for row in range(len(tokens)):
        assert np.allclose(
            policy(tokens[row : row + 1], features[row : row + 1])[0], together[row], atol=1e-3
        )


def test_features_stay_in_bounds_on_lists_of_any_kind() -> None:
    for row in range(30):
        _, _, features = waiting(pool(5).spec(row), 8)
        assert np.isfinite(features).all() and np.abs(features).max() <= 1.001


def test_the_shipped_guide_has_a_card_with_numbers_beside_a_base_line() -> None:
    numbers = runtime.card(NAME)["numbers"]
    assert numbers["n"] > 1000
    assert numbers["next_call_nats"] < numbers["next_call_nats_frequency"]
    assert (
        numbers["next_call_accuracy"] - numbers["next_call_accuracy_95"]
        > numbers["next_call_accuracy_frequency"]
    )


def test_an_exported_guide_says_what_the_trained_one_does(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("onnx")
    from pinball.train import steps

    torch.manual_seed(0)
    net = steps.StepGuide().eval()
    steps.export(net, tmp_path / "steps.onnx")
    samples = steps.draw(7, 2, 4, 16)
    output = samples.output[0]
    (encoded,) = runtime.run(NAME, {"tokens": output}, tmp_path, "output")
    inputs = {"tokens": samples.list, "features": samples.features, "output": encoded}
    (said,) = runtime.run(NAME, inputs, tmp_path)
    with torch.no_grad():
        shared = net.encode_output(torch.from_numpy(output)[None]).expand(16, -1, -1)
        logits = net(torch.from_numpy(samples.list), torch.from_numpy(samples.features), shared)
        calls = torch.log_softmax(logits[:, :-1], dim=1).numpy()
    assert np.abs(said[:, :-1] - calls).max() < 0.02


def test_training_resumes_where_it_stopped_and_leaves_out_the_tests(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("onnx")
    from pinball.train import steps

    steps.train(tmp_path, seconds=1.0, batch=64)
    first = torch.load(tmp_path / "steps.pt", weights_only=True)
    steps.train(tmp_path, seconds=2.0, batch=64)
    second = torch.load(tmp_path / "steps.pt", weights_only=True)
    assert second["step"] > first["step"] > 0 and second["spent"] >= 2.0 > first["spent"]
