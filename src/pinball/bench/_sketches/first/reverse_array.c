// inputs: [1, 3, 5, 4] | [] | [7] | [2, 4] | [1, 2, 3]
void reverse(int *a, int n) {
    int i = 0, j = n - [[??|1]];
    while (i [[??cmp|<]] j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
        [[??stmt|i++;]]
        [[??stmt|j--;]]
    }
}
