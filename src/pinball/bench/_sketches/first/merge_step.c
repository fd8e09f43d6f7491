// inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1] | [7, 3, 8, 1, 9, 2]
#include <stdlib.h>

static void merge(int *a, int low, int middle, int high, int *out) {
    int i = low, j = [[??expr|middle]], k = low;
    while (i < middle && [[??cond|j < high]]) {
        if (a[i] <= a[j]) out[k++] = a[i++];
        else [[??stmt|out[k++] = a[j++];]]
    }
    while (i < middle) out[k++] = a[i++];
    while (j < high) out[k++] = a[j++];
    for (int m = low; m < high; m++) a[m] = [[??expr|out[m]]];
}

static void sort_part(int *a, int low, int high, int *out) {
    if (high - low < 2) return;
    int middle = low + (high - low) / [[??|2]];
    sort_part(a, low, middle, out);
    sort_part(a, middle, high, out);
    merge(a, low, middle, high, out);
}

void merge_sort(int *a, int n) {
    int *out = malloc((n + 1) * sizeof *out);
    sort_part(a, 0, n, out);
    free(out);
}
