"""---
algorithm: sort
structure: array
method: selection sort, the place of the least by two loops
time: O(n^2)
space: O(1)
call: selectionSort(xs, len(xs)) -> xs
---"""


def selectionSort(array, size):
    for step in range(size):
        min_idx = step
        for i in range(step + 1, size):
            if array[i] < array[min_idx]:
                min_idx = i
        (array[step], array[min_idx]) = (array[min_idx], array[step])


def test():
    data = [-2, 45, 0, 11, -9]
    selectionSort(data, len(data))
    print("Sorted Array in Ascending Order:")
    print(data)


if __name__ == "__main__":
    test()
