"""---
algorithm: max_subarray
structure: array
method: best sums that end at each place
time: O(n)
space: O(n)
call: kadane(xs) -> return
---"""


def kadane(a):
    ends = [a[0]]
    for i in range(1, len(a)):
        ends.append(max(a[i], ends[i - 1] + a[i]))
    return max(ends)
