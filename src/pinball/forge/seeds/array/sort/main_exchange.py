"""---
algorithm: sort
structure: array
method: exchange sort in a program that reads and prints
time: O(n^2)
space: O(n)
call: main() < len(xs) xs -> stdout
---"""


def main():
    n = int(input())
    line = input()
    data = [int(word) for word in line.split()]
    for i in range(n):
        for j in range(i + 1, n):
            if data[j] < data[i]:
                temp = data[i]
                data[i] = data[j]
                data[j] = temp
    for value in data:
        print(value)


if __name__ == "__main__":
    main()
