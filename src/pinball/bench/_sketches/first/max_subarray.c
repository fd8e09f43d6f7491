// inputs: [1, -4, 2, 3, -1] | [-7] | [2, 4] | [-2, -5] | [5, -9, 6]
int max_subarray(const int *a, int n) {
    int best = a[0], here = a[0];
    for (int i = 1; i < n; i++) {
        here = [[??cond|here > 0]] ? here + a[i] : [[??expr|a[i]]];
        if (here [[??cmp|>]] best) [[??stmt|best = here;]]
    }
    return best;
}
