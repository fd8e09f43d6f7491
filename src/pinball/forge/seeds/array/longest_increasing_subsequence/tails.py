"""---
algorithm: longest_increasing_subsequence
structure: array
method: the least ends, by bisection
time: O(n log n)
space: O(n)
call: lis(xs) -> return
---"""


def lis(nums):
    tails = []
    for x in nums:
        lo = 0
        hi = len(tails)
        while lo < hi:
            mid = (lo + hi) // 2
            if tails[mid] < x:
                lo = mid + 1
            else:
                hi = mid
        if lo == len(tails):
            tails.append(x)
        else:
            tails[lo] = x
    return len(tails)
