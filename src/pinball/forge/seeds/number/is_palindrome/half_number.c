/* ---
algorithm: is_palindrome
structure: number
method: turns only the lower half
time: O(log n)
space: O(1)
call: palindromic(n) -> return
--- */
#include <stdbool.h>

bool palindromic(int x) {
  if (x % 10 == 0 && x != 0) return false;
  int half = 0;
  while (x > half) {
    half = half * 10 + x % 10;
    x /= 10;
  }
  return x == half || x == half / 10;
}
