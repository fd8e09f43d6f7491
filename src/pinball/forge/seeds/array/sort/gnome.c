/* ---
algorithm: sort
structure: array
method: gnome sort, one index that walks both ways
time: O(n^2)
space: O(1)
call: GnomeSort(xs, len(xs)) -> xs
--- */

void GnomeSort(int* garden, int pots) {
  int pos = 0;
  while (pos < pots) {
    if (pos == 0 || garden[pos] >= garden[pos - 1]) {
      pos++;
    } else {
      int flower = garden[pos];
      garden[pos] = garden[pos - 1];
      garden[pos - 1] = flower;
      pos--;
    }
  }
}
