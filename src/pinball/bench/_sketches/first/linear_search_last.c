// inputs: [1, 3, 5, 3], 3 | [1, 3, 5], 1 | [], 4 | [2, 4], 3 | [7, 7], 7
int last_index(const int *a, int n, int key) {
    int found = [[??|-1]];
    for (int i = 0; i < n; i++)
        if (a[i] [[??cmp|==]] key) found = [[??expr|i]];
    return found;
}
