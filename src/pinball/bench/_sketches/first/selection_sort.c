// inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1]
void selection_sort(int *a, int n) {
    for (int i = 0; i < n - 1; i++) {
        int least = [[??expr|i]];
        for (int j = i + [[??|1]]; j < n; j++)
            if ([[??cond|a[j] < a[least]]]) least = j;
        [[??stmt|{ int temp = a[i]; a[i] = a[least]; a[least] = temp; }]]
    }
}
