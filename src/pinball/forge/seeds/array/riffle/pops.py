"""---
algorithm: riffle
structure: array
method: the second half taken from its front
time: O(n^2)
space: O(n)
call: riffle(xs) -> return
---"""


def riffle(cards):
    middle = len(cards) // 2 + len(cards) % 2
    second = cards[middle:]
    mixed = []
    for card in cards[:middle]:
        mixed.append(card)
        if second:
            mixed.append(second.pop(0))
    return mixed
