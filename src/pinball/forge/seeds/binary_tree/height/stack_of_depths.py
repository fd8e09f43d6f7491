"""---
algorithm: height
structure: binary_tree
method: two stacks
time: O(n)
space: O(n)
call: deepest(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def deepest(tree: Tree | None) -> int:
    best = 0
    stack = [tree]
    depths = [1]
    while stack:
        node = stack.pop()
        depth = depths.pop()
        if node is not None:
            best = max(best, depth)
            stack.append(node.left)
            stack.append(node.right)
            depths.append(depth + 1)
            depths.append(depth + 1)
    return best
