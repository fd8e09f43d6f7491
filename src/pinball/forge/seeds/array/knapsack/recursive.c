/* ---
algorithm: knapsack
structure: array
method: with or without the last thing, no memory
time: O(2^n)
typical: unknown
space: O(n)
call: best_value(xs, len(xs), k) -> return
--- */
#define MAX(a, b) ((a) < (b) ? (b) : (a))

int best_value(const int *weights, int n, int capacity) {
    if (n == 0 || capacity == 0) return 0;
    int weight = weights[n - 1];
    int without = best_value(weights, n - 1, capacity);
    if (weight > capacity) return without;
    int with = weight * weight % 7 + 1 + best_value(weights, n - 1, capacity - weight);
    return MAX(with, without);
}
