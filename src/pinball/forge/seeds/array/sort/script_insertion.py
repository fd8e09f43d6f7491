"""---
algorithm: sort
structure: array
method: a script that reads, inserts each number and prints a line
time: O(n^2)
space: O(n)
call: main() < len(xs) xs -> stdout
---"""


def main():
    n = int(input())
    numbers = list(map(int, input().split()))
    i = 1
    while i < n:
        key = numbers[i]
        j = i
        while j > 0:
            if numbers[j - 1] > key:
                numbers[j] = numbers[j - 1]
                j = j - 1
            else:
                break
        numbers[j] = key
        i = i + 1
    print(" ".join(map(str, numbers)))


if __name__ == "__main__":
    main()
