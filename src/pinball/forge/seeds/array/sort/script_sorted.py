"""---
algorithm: sort
structure: array
method: reads a line, prints what the library sorted
time: O(n log n)
space: O(n)
call: solve() < len(xs) xs -> stdout
---"""


def solve():
    n = int(input())
    a = [int(x) for x in input().split()]
    a = sorted(a)
    for i in range(n):
        print(a[i], end=" " if i < n - 1 else "\n")


if __name__ == "__main__":
    solve()
