"""Hashes of outputs and of texts, bit for bit those of the engine's C (``_engine/canon.c``).

Expected values never enter the sandbox: the engine says the hash of what a program gave, and the caller
compares it with the hash of what the reference gives.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence

JUDGE = "gcc -std=c17 -pedantic-errors"
"""Who decides what compiles: every violation of a constraint of ISO C17 is an error, as gcc sees it."""

Output = int | float | bool | str | Sequence["Output | None"] | None

_MASK = (1 << 64) - 1
_NONE, _INT, _LIST, _FRACTION = 0x9AE16A3B2F90404F, 0xC3A5C85C97CB3127, 0xB492B66FBE98F273, 0x9DDFEA08EB382D69


def mix(word: int) -> int:
    """Return ``word`` (64 bits) with every bit spread over all others; a bijection."""
    word = (word + 0x9E3779B97F4A7C15) & _MASK
    word = ((word ^ (word >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    word = ((word ^ (word >> 27)) * 0x94D049BB133111EB) & _MASK
    return word ^ (word >> 31)


def digest(output: Output) -> int:
    """Return the 64-bit hash of an output: ``None``, a number, a text (its codes) or a list of these.

    Integers count modulo 2**64, whole floats are integers, nested lists are read row after row.
    """
    match output:
        case None:
            return mix(_NONE)
        case int() | float():
            return mix(_INT ^ _number(output))
    state, length = _LIST, 0
    for element in _flat(output):
        state = mix((state + _NONE) & _MASK) if element is None else mix(state ^ _number(element))
        length += 1
    return mix(state ^ length)


def text_hash(data: bytes) -> int:
    """Return the 64-bit hash of ``data``, eight bytes at a time, the last ones padded with zeros."""
    state = mix(len(data))
    padded = data + bytes(-len(data) % 8)
    for (word,) in struct.iter_unpack("<Q", padded):
        state = (((state ^ word) * 0x9FB21C651E98DF25) & _MASK) ^ (state >> 29)
    return mix(state)


def _number(value: int | float) -> int:
    if isinstance(value, int):
        return value & _MASK
    if value == value and abs(value) < 2.0**63 and value == int(value):
        return int(value) & _MASK
    return (struct.unpack("<Q", struct.pack("<d", value))[0] ^ _FRACTION) & _MASK  # type: ignore[no-any-return]


def _flat(output: str | Sequence[Output | None]) -> Iterable[int | float | None]:
    if isinstance(output, str):
        yield from map(ord, output)
        return
    for element in output:
        if element is None or isinstance(element, int | float):
            yield element
        else:
            yield from _flat(element)
