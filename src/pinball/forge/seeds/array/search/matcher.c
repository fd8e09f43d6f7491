/* ---
algorithm: search
structure: array
method: general find_if with a matching function; a pointer to the element comes back
time: O(n)
space: O(1)
call: position(xs, len(xs), k) -> return
--- */
#include <stddef.h>

typedef int (*matcher)(const int *element, int wanted);

static int same(const int *element, int wanted) { return *element == wanted; }

static const int *find_if(const int *first, const int *last, matcher matches, int wanted) {
  while (first < last && !matches(first, wanted)) ++first;
  return first < last ? first : NULL;
}

int position(const int *numbers, int count, int wanted) {
  const int *found = find_if(numbers, numbers + count, same, wanted);
  if (found == NULL) return -1;
  return (int)(found - numbers);
}
