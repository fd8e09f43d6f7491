/* ---
algorithm: is_palindrome
structure: string
method: recursion on the part between two pointers
time: O(n)
typical: O(1)
space: O(n)
call: palindrome(s, len(s)) -> return
--- */

static int same(const char *first, const char *last) {
    return first >= last || (*first == *last && same(first + 1, last - 1));
}

int palindrome(const char *s, int n) {
    return n == 0 || same(s, s + n - 1);
}
