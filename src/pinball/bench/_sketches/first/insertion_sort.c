// inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1]
void insertion_sort(int *a, int n) {
    for (int i = [[??|1]]; i < n; i++) {
        int key = a[i];
        int j = i - 1;
        while (j [[??cmp|>=]] 0 && a[j] [[??cmp|>]] key) {
            a[j + [[??|1]]] = a[j];
            j--;
        }
        a[[[??expr|j + 1]]] = key;
    }
}
