"""The exceptions, for broken promises only; an outcome is a value.

PinballError
|-- BadRequest        the request was bad: what, where, the choices (exit 2)
|-- Unsupported       a construct outside the tree, with its line
`-- MissingTool       a compiler or a sandbox layer that this machine lacks
"""

from __future__ import annotations


class PinballError(Exception):
    """The root; caught once, in ``cli.py``."""


class BadRequest(PinballError):
    """The request was bad; the text says what, where and which choices there are."""


class Unsupported(PinballError):
    """A construct that this reader, prover or printer does not know."""


class MissingTool(PinballError):
    """A tool of the machine that the work needs and that is not there."""
