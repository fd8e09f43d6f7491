"""Requests in keywords, ``array sort O(n log n) ; array reverse``: read, tested for sense, answered in words.

``read`` turns a line into a ``Request`` or into a ``Refusal`` that says what is missing or impossible.
What the words mean stands in the seed folders: a new folder is a new keyword.
"""

from pinball.keywords.records import Part, Refusal, Request
from pinball.keywords.sense import read

__all__ = ["Part", "Refusal", "Request", "read"]
