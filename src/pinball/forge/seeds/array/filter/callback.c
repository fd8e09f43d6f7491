/* ---
algorithm: filter
structure: array
method: general filter with a predicate function and its argument
time: O(n)
space: O(1)
call: above(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
#include <stdbool.h>

typedef bool (*predicate)(int element, int argument);

static bool is_greater(int element, int argument) {
  return element > argument;
}

static bool is_even(int element, int argument) {
  (void)argument;
  return element % 2 == 0;
}

static int filter(const int *from, int length, predicate keep, int argument, int *to) {
  int kept = 0;
  for (int i = 0; i < length; i++) {
    if (keep(from[i], argument)) {
      to[kept] = from[i];
      kept++;
    }
  }
  return kept;
}

int above(const int *from, int length, int bound, int *to) {
  return filter(from, length, is_greater, bound, to);
}

int evens(const int *from, int length, int *to) {
  return filter(from, length, is_even, 0, to);
}
