"""The paper's guide: how likely each function and lambda is, judging by the examples.

A guess changes the order of a search and never its answer. Without a net the guess is how often the training
programs used each attribute.
"""

from __future__ import annotations

import json
from pathlib import Path

from pinball.core.errors import MissingTool
from pinball.core.program import Prior
from pinball.core.spec import Spec
from pinball.dsl.components import attributes
from pinball.nets import runtime
from pinball.nets.view import view

DEFAULT = "attributes_4"
FREQUENCY = "frequency.json"


def attribute_prior(spec: Spec, net: str = DEFAULT, folder: Path = runtime.WEIGHTS) -> Prior:
    """Return a net's probability of each attribute; ``origin`` names the net and what it could not see.

    Where the net is missing or sees nothing of the request, this is ``frequency_prior``; ``origin`` says why.
    """
    seen = view(spec)
    if seen.blind:
        return _instead(f"{net} sees nothing: {'; '.join(seen.unseen)}", folder)
    try:
        (probabilities,) = runtime.run(net, seen.feeds(), folder)
    except MissingTool as error:
        return _instead(str(error), folder)
    if len(probabilities[0]) != len(attributes()):
        return _instead(f"{net} was trained on another set of attributes", folder)
    chances = {name: float(p) for name, p in zip(attributes(), probabilities[0], strict=True)}
    unseen = f"; not seen: {'; '.join(seen.unseen)}" if seen.unseen else ""
    return Prior(chances, f"net {net}{unseen}")


def frequency_prior(length: int = 4, folder: Path = runtime.WEIGHTS) -> Prior:
    """Return the share of training programs of at most ``length`` steps that use each attribute.

    The longest corpus there is stands for longer ones. Without any table all attributes are equally likely.
    """
    try:
        table = json.loads((folder / FREQUENCY).read_text(encoding="utf-8"))["by_length"]
    except (OSError, ValueError, KeyError) as error:
        even = 1.0 / len(attributes())
        return Prior(dict.fromkeys(attributes(), even), f"even ({FREQUENCY} cannot be read: {error!r})")
    known = sorted(int(key) for key in table)
    chosen = max((n for n in known if n <= length), default=known[0])
    shares = {name: float(table[str(chosen)][name]) for name in attributes()}
    return Prior(shares, f"frequency in programs of at most {chosen} steps")


def _instead(reason: str, folder: Path) -> Prior:
    prior = frequency_prior(folder=folder)
    return Prior(prior.attributes, f"{prior.origin} ({reason})")
