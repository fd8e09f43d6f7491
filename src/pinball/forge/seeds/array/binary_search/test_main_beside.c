/* ---
algorithm: binary_search
structure: array
method: textbook halving with a test main
time: O(log n)
space: O(1)
call: binarySearch(xs, 0, len(xs)-1, k) -> return
--- */
#include <stdio.h>

int binarySearch(int array[], int low, int high, int x) {
  // Repeat until the pointers low and high meet each other
  while (low <= high) {
    int mid = low + (high - low) / 2;

    if (x == array[mid])
      return mid;

    if (x > array[mid])
      low = mid + 1;
    else
      high = mid - 1;
  }
  return -1;
}

int main(void) {
  int array[] = {2, 4, 8, 16, 32};
  int n = sizeof(array) / sizeof(array[0]);
  int result = binarySearch(array, 0, n - 1, 16);

  if (result == -1)
    printf("Not found");
  else
    printf("Element is found at index %d", result);
  return 0;
}
