// inputs: [1, 4, 2, 3, 6] | [] | [7] | [2, 4] | [-2, 5]
int filter_even(int *a, int n) {
    int kept = 0;
    for (int i = 0; i < n; i++)
        if (a[i] % [[??|2]] == [[??|0]]) {
            a[kept] = a[i];
            [[??stmt|kept++;]]
        }
    return [[??expr|kept]];
}
