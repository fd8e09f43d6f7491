// inputs: [1, 4, 2] | [] | [7] | [2, 4, 4] | [5, -2]
int is_sorted(const int *a, int n) {
    for (int i = 1; i < n; i++)
        if (a[i - [[??|1]]] [[??cmp|>]] a[i]) return [[??|0]];
    return [[??|1]];
}
