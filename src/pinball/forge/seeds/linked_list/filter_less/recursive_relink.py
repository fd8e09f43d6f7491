"""---
algorithm: filter_less
structure: linked_list
method: recursion that keeps nodes
time: O(n)
space: O(n)
call: only(list(xs), k) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Link:
    item: int
    rest: Link | None = None


def only(link: Link | None, k: int) -> Link | None:
    if link is None:
        return None
    link.rest = only(link.rest, k)
    x = link.item
    return link if k > x else link.rest
