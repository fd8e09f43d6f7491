// inputs: [3, 1] | [5, 4, 4, 1, 9] | [2, 7] | [-1, -5, -3]
int second_largest(const int *a, int n) {
    int best = a[0] > a[1] ? a[0] : a[1];
    int second = a[0] > a[1] ? [[??expr|a[1]]] : a[0];
    for (int i = [[??|2]]; i < n; i++) {
        if (a[i] > best) {
            second = [[??expr|best]];
            best = a[i];
        } else if ([[??cond|a[i] > second]]) {
            second = a[i];
        }
    }
    return second;
}
