"""---
algorithm: reverse
structure: array
method: reads and prints from the last to the first
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
---"""


def main():
    n = int(input())
    arr = input().split()
    for i in range(n - 1, -1, -1):
        print(arr[i], end=" ")
    print()


if __name__ == "__main__":
    main()
