/* ---
algorithm: josephus
structure: queue
method: recurrence, recursive
time: O(n)
space: O(n)
call: survivor(n, k) -> return
--- */

static int place(int n, int k) { return n == 1 ? 0 : (place(n - 1, k) + k) % n; }

int survivor(int n, int k) { return place(n, k) + 1; }
