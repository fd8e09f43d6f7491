"""---
algorithm: map
structure: array
method: reads a line, prints the doubled line
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
---"""


def main():
    input()
    nums = list(map(int, input().split()))
    doubled = [n * 2 for n in nums]
    print(" ".join(map(str, doubled)))


if __name__ == "__main__":
    main()
