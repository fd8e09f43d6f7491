/* ---
algorithm: collatz
structure: number
method: recursion
time: unknown
space: unknown
call: steps(n) -> return
--- */

int steps(long n) {
    if (n == 1) return 0;
    return 1 + steps(n & 1 ? 3 * n + 1 : n >> 1);
}
