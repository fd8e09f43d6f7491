// inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1]
void bubble_sort(int a[], int n) {
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < [[??expr|n - i - 1]]; j++) {
            if (a[j] [[??cmp|>]] a[[[??expr|j + 1]]]) {
                int t = a[j];
                a[j] = a[j + 1];
                a[j + 1] = t;
            }
        }
    }
}
