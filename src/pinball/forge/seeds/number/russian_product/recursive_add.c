/* ---
algorithm: russian_product
structure: number
method: recursion: one addition a call
time: O(n)
space: O(n)
call: mul(n, m) -> return
--- */
int mul(int a, int b) { return a == 0 ? 0 : b + mul(a - 1, b); }
