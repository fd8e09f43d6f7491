"""---
algorithm: map_remainder
structure: array
method: a script that reads and prints
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
---"""


def main():
    n = int(input())
    a_list = list(map(int, input().split()))
    k = int(input())
    for i in range(n):
        x = a_list[i]
        print(x % k, end=" ")
    print()


if __name__ == "__main__":
    main()
