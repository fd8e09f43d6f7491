// inputs: [1, 1, 2, 3, 3] | [] | [7] | [2, 2] | [1, 2, 2, 2, 5]
int remove_duplicates(int *a, int n) {
    if (n == 0) return 0;
    int kept = [[??|1]];
    for (int i = 1; i < n; i++) {
        if (a[i] [[??cmp|!=]] a[[[??expr|kept - 1]]]) {
            a[kept] = [[??expr|a[i]]];
            kept++;
        }
    }
    return kept;
}
