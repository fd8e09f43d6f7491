"""---
algorithm: search
structure: array
method: a script that reads, searches and prints a place
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
---"""


def main():
    n = int(input())
    arr = list(map(int, input().split()))
    key = int(input())
    index = -1
    for i in range(n):
        if arr[i] == key:
            index = i
            break
    print(index)


if __name__ == "__main__":
    main()
