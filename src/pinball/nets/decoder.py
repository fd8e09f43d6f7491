"""The paper's recurrent decoder: it reads the examples once, then says the program token by token.

A program is ``component, argument, [argument], component, ... END``. An argument is a place: inputs are 0, 1,
2 and the value of step ``j`` is ``3 + j``, so that a place means the same whatever the number of inputs.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pinball.dsl.components import components
from pinball.nets import runtime
from pinball.nets.view import INPUTS, View

NET = "decoder"
MOST_STEPS = 5
END = len(components()) + INPUTS + MOST_STEPS
START = END + 1
VOCABULARY = START + 1

Floats = NDArray[np.float32]


def place_token(variable: int, inputs: int) -> int:
    """Return the token of a variable number in a program with so many inputs."""
    place = variable if variable < inputs else INPUTS + variable - inputs
    return len(components()) + place


def program_tokens(steps: Sequence[Sequence[int]], inputs: int) -> list[int]:
    """Return the tokens of a program given as rows (component number, first, second argument or -1)."""
    tokens = []
    for component, *arguments in steps:
        tokens.append(component)
        tokens.extend(place_token(argument, inputs) for argument in arguments if argument >= 0)
    return [*tokens, END]


def read(view: View, folder: Path = runtime.WEIGHTS, net: str = NET) -> Floats:
    """Return the decoder's first state for some examples, (1, K). Raise ``MissingTool`` without weights."""
    return runtime.run(net, view.feeds(), folder)[0]


def step(
    states: Floats, tokens: NDArray[np.int64], folder: Path = runtime.WEIGHTS, net: str = NET
) -> tuple[Floats, Floats]:
    """Return the states (W, K) and log probabilities (W, VOCABULARY) after one token for each of W states."""
    after, chances = runtime.run(net, {"state": states, "token": tokens}, folder, graph="step")
    return after, chances
