"""---
algorithm: map
structure: array
method: a program that prints each doubled number
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
---"""


def main():
    count = int(input())
    words = input().split()
    for i in range(count):
        number = int(words[i])
        print(number + number, end=" ")
    print()
