"""Pinball: a programmer you can check. Examples in, checked C and Python out.

    for solution in pinball.write(pinball.spec("[3, 1, 2] -> [1, 2, 3]"), language="c"):
        print(solution.source)

Importing this package stays light: the solver, the nets and the compilers load when a request needs them.
"""

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, MissingTool, PinballError, Unsupported
from pinball.core.literals import parse_example
from pinball.core.request import load_examples, make_spec
from pinball.core.solution import Question, SearchReport, Solution
from pinball.core.spec import Example, Spec
from pinball.core.verdict import Level, Proof, Verdict
from pinball.equal import Counterexample, Equality, equal
from pinball.job import Options
from pinball.labels import Compiles, Fact, Label, label
from pinball.repair import Repair, repair
from pinball.write import write

__version__ = "0.1.0"

__all__ = [
    "BadRequest",
    "Budget",
    "Compiles",
    "Counterexample",
    "Equality",
    "Example",
    "Fact",
    "Label",
    "Level",
    "MissingTool",
    "Options",
    "PinballError",
    "Proof",
    "Question",
    "Repair",
    "SearchReport",
    "Solution",
    "Spec",
    "Unsupported",
    "Verdict",
    "equal",
    "label",
    "load_examples",
    "repair",
    "spec",
    "write",
]


def spec(*examples: str, name: str = "") -> Spec:
    """Return a request made of examples as one types them: ``"2, [5, 6, 7] -> 7"``.

    Raise ``BadRequest`` where one is malformed or where they do not agree in shape.
    """
    return make_spec([parse_example(text) for text in examples], name)
