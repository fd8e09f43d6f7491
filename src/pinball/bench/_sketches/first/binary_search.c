// inputs: [1, 3, 5, 8], 5 | [1, 3, 5], 1 | [], 4 | [2, 4], 3 | [1, 2, 5, 8, 12], 12 | [1, 2, 5, 8, 12], 13
int binary_search(const int *a, int n, int key) {
    int low = 0, high = n - [[??|1]];
    while (low [[??cmp|<=]] high) {
        int middle = low + (high - low) / 2;
        if (a[middle] < key) low = [[??expr|middle + 1]];
        else if (a[middle] > key) high = [[??expr|middle - 1]];
        else return 1;
    }
    return 0;
}
