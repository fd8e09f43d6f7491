// inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1]
void cocktail_sort(int *a, int n) {
    int left = 0, right = n - 1;
    while (left [[??cmp|<]] right) {
        for (int i = left; i < right; i++)
            if (a[i] > a[i + 1]) {
                int t = a[i];
                a[i] = a[i + 1];
                a[i + 1] = t;
            }
        [[??stmt|right--;]]
        for (int i = right; i > left; i--)
            if ([[??cond|a[i - 1] > a[i]]]) {
                int t = a[i];
                a[i] = a[i - 1];
                a[i - 1] = t;
            }
        [[??stmt|left++;]]
    }
}
