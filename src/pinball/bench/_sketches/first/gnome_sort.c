// inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1]
void gnome_sort(int *a, int n) {
    int i = 0;
    while (i [[??cmp|<]] n) {
        if (i == 0 || [[??cond|a[i] >= a[i - 1]]]) {
            [[??stmt|i++;]]
        } else {
            int t = a[i];
            a[i] = a[i - 1];
            a[i - 1] = t;
            [[??stmt|i--;]]
        }
    }
}
