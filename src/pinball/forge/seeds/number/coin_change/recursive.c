/* ---
algorithm: coin_change
structure: number
method: the best of all first coins, recursive
time: O(2^n)
space: O(n)
call: fewest(n) -> return
--- */
#define MIN(a, b) ((a) < (b) ? (a) : (b))

int fewest(int n) {
    if (n == 0) return 0;
    int best = 1 + fewest(n - 1);
    if (n >= 3) {
        int with3 = 1 + fewest(n - 3);
        best = MIN(best, with3);
    }
    if (n >= 4) {
        int with4 = 1 + fewest(n - 4);
        best = MIN(best, with4);
    }
    return best;
}
