"""The step guide at work: for lists beside an output, how likely is each next call?"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from pinball.dsl.components import components
from pinball.nets import runtime

NAME = "steps"
Answer = NDArray[np.float32]


class StepPolicy:
    """The guide's word on lists, for one output.

    It sees five examples, the first 20 elements, and integers cut to [-256, 255]; the features beside the
    tokens (lengths, order, sums, agreement with the output) are of the whole lists.
    """

    def __init__(self, output: NDArray[np.int32]) -> None:
        """Read the output's tokens, (E, 20) in [0, 512]. Raise ``MissingTool`` where no weights are there."""
        (self._output,) = runtime.run(NAME, {"tokens": output}, graph="output")

    def __call__(self, tokens: NDArray[np.int32], features: NDArray[np.float32]) -> Answer:
        """Return (B, 39): log probabilities of the 38 components, then minus the log chance to be on the way.

        ``tokens`` is (B, E, 20), ``features`` (B, E, 48).
        """
        (said,) = runtime.run(NAME, {"tokens": tokens, "features": features, "output": self._output})
        return np.ascontiguousarray(said, np.float32)


def available() -> bool:
    """Say whether the guide's weights are there, and know all components of the language as it is now."""
    return NAME in runtime.names() and runtime.card(NAME).get("components") == len(components())
