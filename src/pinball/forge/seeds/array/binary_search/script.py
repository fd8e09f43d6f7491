"""---
algorithm: binary_search
structure: array
method: a script that reads and prints the place
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
---"""


def main():
    n = int(input())
    a = [int(w) for w in input().split()]
    k = int(input())
    lo = 0
    hi = n - 1
    ans = -1
    while lo <= hi and ans == -1:
        mid = (lo + hi) // 2
        if a[mid] == k:
            ans = mid
        elif a[mid] > k:
            hi = mid - 1
        else:
            lo = mid + 1
    print(ans)


if __name__ == "__main__":
    main()
