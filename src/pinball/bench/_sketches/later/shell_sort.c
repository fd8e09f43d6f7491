// inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1] | [9, 8, 7, 6, 5, 4]
void shell_sort(int *a, int n) {
    for (int gap = n / [[??|2]]; gap > 0; gap = gap / 2) {
        for (int i = [[??expr|gap]]; i < n; i++) {
            int x = a[i];
            int j = i;
            while (j [[??cmp|>=]] gap && a[[[??expr|j - gap]]] > x) {
                a[j] = a[j - gap];
                j [[??op=|-=]] gap;
            }
            a[j] = x;
        }
    }
}
