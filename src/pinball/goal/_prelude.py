"""What a contract in Python may call: predicates over arrays, lists (both plain lists) and trees.

A tree is the list of its values level by level, ``None`` where a child is missing. This file's text stands
before the contract's in the sandbox; Pinball itself never calls it.
"""
# Loops and no generators, so that a reader of few constructs knows them.
# ruff: noqa: SIM110

from __future__ import annotations


def count(xs: list[int], x: int) -> int:
    found = 0
    for item in xs:
        if item == x:
            found += 1
    return found


def contains(xs: list[int], x: int) -> bool:
    return count(xs, x) > 0


def is_sorted(xs: list[int]) -> bool:
    for i in range(1, len(xs)):
        if xs[i - 1] > xs[i]:
            return False
    return True


def is_strictly_sorted(xs: list[int]) -> bool:
    for i in range(1, len(xs)):
        if xs[i - 1] >= xs[i]:
            return False
    return True


def is_sorted_down(xs: list[int]) -> bool:
    for i in range(1, len(xs)):
        if xs[i - 1] < xs[i]:
            return False
    return True


def is_distinct(xs: list[int]) -> bool:
    for x in xs:
        if count(xs, x) != 1:
            return False
    return True


def is_permutation(xs: list[int], ys: list[int]) -> bool:
    if len(xs) != len(ys):
        return False
    for x in xs:
        if count(xs, x) != count(ys, x):
            return False
    return True


def is_subset(xs: list[int], ys: list[int]) -> bool:
    for x in xs:
        if count(ys, x) == 0:
            return False
    return True


def is_subsequence(xs: list[int], ys: list[int]) -> bool:
    i = 0
    for y in ys:
        if i < len(xs) and xs[i] == y:
            i += 1
    return i == len(xs)


def is_same(xs: list[int], ys: list[int]) -> bool:
    if len(xs) != len(ys):
        return False
    for i in range(len(xs)):
        if xs[i] != ys[i]:
            return False
    return True


def is_reversed(xs: list[int], ys: list[int]) -> bool:
    if len(xs) != len(ys):
        return False
    for i in range(len(xs)):
        if xs[i] != ys[len(xs) - 1 - i]:
            return False
    return True


def all_equal(xs: list[int], x: int) -> bool:
    return count(xs, x) == len(xs)


def all_less(xs: list[int], x: int) -> bool:
    for item in xs:
        if item >= x:
            return False
    return True


def all_at_most(xs: list[int], x: int) -> bool:
    for item in xs:
        if item > x:
            return False
    return True


def all_greater(xs: list[int], x: int) -> bool:
    for item in xs:
        if item <= x:
            return False
    return True


def all_at_least(xs: list[int], x: int) -> bool:
    for item in xs:
        if item < x:
            return False
    return True


def tree_values(tree: list[int | None]) -> list[int]:
    out = []
    for item in tree:
        if item is not None:
            out.append(item)
    return out


def tree_children(tree: list[int | None]) -> list[list[int]]:
    pairs = []
    for item in tree:
        if item is not None:
            pairs.append([-1, -1])
    nodes = [0] * len(tree)
    seen = 0
    for i in range(len(tree)):
        if tree[i] is not None:
            nodes[i] = seen
            seen += 1
    for i in range(1, len(tree)):
        if tree[i] is not None:
            pairs[(i - 1) // 2][(i - 1) % 2] = nodes[i]
    return pairs


def tree_in_order(tree: list[int | None]) -> list[int]:
    values = tree_values(tree)
    pairs = tree_children(tree)
    out = []
    todo: list[int] = []
    node = 0 if len(values) > 0 else -1
    while node >= 0 or len(todo) > 0:
        while node >= 0:
            todo.append(node)
            node = pairs[node][0]
        node = todo.pop()
        out.append(values[node])
        node = pairs[node][1]
    return out


def tree_size(tree: list[int | None]) -> int:
    return len(tree_values(tree))


def tree_heights(tree: list[int | None]) -> list[int]:
    pairs = tree_children(tree)
    heights = [0] * len(pairs)
    for node in range(len(pairs) - 1, -1, -1):
        best = 0
        for child in pairs[node]:
            if child >= 0 and heights[child] > best:
                best = heights[child]
        heights[node] = best + 1
    return heights


def tree_height(tree: list[int | None]) -> int:
    heights = tree_heights(tree)
    return heights[0] if len(heights) > 0 else 0


def is_search_tree(tree: list[int | None]) -> bool:
    return is_strictly_sorted(tree_in_order(tree))


def is_balanced(tree: list[int | None]) -> bool:
    pairs = tree_children(tree)
    heights = tree_heights(tree)
    for left, right in pairs:
        a = heights[left] if left >= 0 else 0
        b = heights[right] if right >= 0 else 0
        if a - b > 1 or b - a > 1:
            return False
    return True
