"""Say what a stranger's function does by running it in the checked engine, beside compiling it.

The expected outputs never enter the sandbox: outputs come out and are compared here.
"""

from pinball.measure.measuring import Asked, measure, measure_all, measure_many
from pinball.measure.records import Measured

__all__ = ["Asked", "Measured", "measure", "measure_all", "measure_many"]
