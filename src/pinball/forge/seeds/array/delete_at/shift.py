"""---
algorithm: delete_at
structure: array
method: moves the later ones forward
time: O(n)
space: O(1)
call: delete_position(xs, len(xs), k) -> xs[:return]
---"""


def delete_position(a, n, pos):
    if pos < 0 or pos >= n:
        return n
    for i in range(pos, n - 1):
        a[i] = a[i + 1]
    return n - 1
