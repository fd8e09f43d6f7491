// inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1] | [7, 3, 8, 1, 9, 2]
static void swap(int *a, int i, int j) {
    int t = a[i];
    a[i] = a[j];
    a[j] = t;
}

static void sort_part(int *a, int low, int high) {
    if ([[??cond|low >= high]]) return;
    int pivot = a[high], store = low;
    for (int i = low; i < high; i++) {
        if (a[i] < pivot) {
            swap(a, i, store);
            [[??stmt|store++;]]
        }
    }
    swap(a, store, [[??expr|high]]);
    sort_part(a, low, store - [[??|1]]);
    sort_part(a, store + 1, high);
}

void quick_sort(int *a, int n) { sort_part(a, 0, n - [[??|1]]); }
