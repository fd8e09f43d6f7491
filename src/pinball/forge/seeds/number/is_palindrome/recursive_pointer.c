/* ---
algorithm: is_palindrome
structure: number
method: recursion compares with a copy by pointer
time: O(log n)
space: O(log n)
call: pal(n) -> return
--- */
static int inner(int n, int *front) {
  if (n == 0) return 1;
  if (!inner(n / 10, front)) return 0;
  int ok = n % 10 == *front % 10;
  *front /= 10;
  return ok;
}

int pal(int n) {
  int copy = n;
  return inner(n, &copy);
}
