/* ---
algorithm: is_palindrome
structure: array
method: ends equal and the middle a palindrome
time: O(n)
typical: O(1)
space: O(n)
call: palindrome(xs, len(xs)) -> return
--- */
#include <stdbool.h>

bool palindrome(const long *xs, int n) {
    return n < 2 || (xs[0] == xs[n - 1] && palindrome(xs + 1, n - 2));
}
