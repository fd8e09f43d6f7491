"""---
algorithm: copy_array
structure: array
method: prints each
time: O(n)
space: O(1)
call: display(xs, len(xs)) -> stdout
---"""


def display(arr, n):
    for i in range(n):
        print(arr[i], end=" ")
    print()
