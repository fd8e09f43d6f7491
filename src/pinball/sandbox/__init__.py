"""Contained runs of code that nobody trusts: Landlock, a seccomp allow-list and resource limits."""

from pinball.sandbox.cage import Limits, Outcome, layers, run, run_script
from pinball.sandbox.compile import FLAGS, SANITIZE, compile_c, find_compiler, first_error

__all__ = [
    "FLAGS",
    "SANITIZE",
    "Limits",
    "Outcome",
    "compile_c",
    "find_compiler",
    "first_error",
    "layers",
    "run",
    "run_script",
]
