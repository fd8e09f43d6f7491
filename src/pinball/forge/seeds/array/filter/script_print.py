"""---
algorithm: filter
structure: array
method: reads and prints what is greater
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
---"""


def main():
    n = int(input())
    numbers = list(map(int, input().split()))
    k = int(input())
    answer = []
    for i in range(n):
        if numbers[i] > k:
            answer.append(numbers[i])
    print(" ".join(map(str, answer)))
