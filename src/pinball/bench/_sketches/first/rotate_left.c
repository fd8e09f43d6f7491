// inputs: [1, 3, 5, 4] | [] | [7] | [2, 4] | [1, 2, 3]
void rotate_left(int *a, int n) {
    if ([[??cond|n == 0]]) return;
    int first = a[[[??|0]]];
    for (int i = 0; i + 1 < n; i++) a[i] = a[[[??expr|i + 1]]];
    a[[[??expr|n - 1]]] = first;
}
