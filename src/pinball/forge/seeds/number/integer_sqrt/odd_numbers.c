/* ---
algorithm: integer_sqrt
structure: number
method: takes away the odd numbers: their sums are the squares
time: O(sqrt n)
space: O(sqrt n)
call: root(n) -> return
--- */

static int count_odds(int rest, int odd) {
    if (rest < odd) return 0;
    return 1 + count_odds(rest - odd, odd + 2);
}

int root(int n) { return count_odds(n, 1); }
