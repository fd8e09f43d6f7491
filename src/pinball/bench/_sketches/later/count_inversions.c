// inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1]
int count_inversions(const int *a, int n) {
    int count = 0;
    for (int i = 0; i < n; i++)
        for (int j = [[??expr|i + 1]]; j [[??cmp|<]] n; j++)
            if (a[i] [[??cmp|>]] a[j]) [[??stmt|count++;]]
    return count;
}
