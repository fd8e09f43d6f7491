// inputs: [1, 3, 5, 3] | [-4, -2, -9] | [7] | [2, 4]
int maximum(const int *a, int n) {
    int best = [[??expr|a[0]]];
    for (int i = [[??|1]]; i < n; i++)
        if ([[??cond|a[i] > best]]) best = a[i];
    return best;
}
