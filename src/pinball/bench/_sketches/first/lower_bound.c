// inputs: [1, 3, 5, 8], 5 | [1, 3, 5], 1 | [], 4 | [2, 4], 3 | [1, 2, 2, 2, 12], 2 | [1, 2, 5, 8, 12], 13
int lower_bound(const int *a, int n, int key) {
    int low = 0, high = [[??expr|n]];
    while (low < high) {
        int middle = (low + high) / 2;
        if ([[??cond|a[middle] < key]])
            low = middle + [[??|1]];
        else
            [[??stmt|high = middle;]]
    }
    return low;
}
