/* ---
algorithm: remove_duplicates
structure: array
method: shifts the tail for every duplicate
time: O(n^2)
space: O(1)
call: Dedup(xs, len(xs)) -> xs[:return]
--- */

int Dedup(int* list, int size) {
  for (int i = 0; i < size - 1; ) {
    if (list[i] == list[i + 1]) {
      for (int j = i + 1; j < size - 1; j++) list[j] = list[j + 1];
      size--;
    } else {
      i++;
    }
  }
  return size;
}
