"""---
algorithm: preorder
structure: binary_tree
method: a generator with loops over its parts
time: O(n^2)
space: O(n)
call: iterate(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Branch:
    item: int
    less: Branch | None = None
    more: Branch | None = None


def iterate(branch):
    if branch is None:
        return
    yield branch.item
    for item in iterate(branch.less):
        yield item
    for item in iterate(branch.more):
        yield item
