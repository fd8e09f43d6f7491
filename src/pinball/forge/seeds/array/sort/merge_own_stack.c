/* ---
algorithm: sort
structure: array
method: merge sort that counts like a binary number: equal runs on the stack are merged
time: O(n log n)
space: O(n)
call: sort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

struct run {
    int start, length;
};

static void merge(int *a, int *tmp, struct run left, struct run right)
{
    int i = left.start, j = right.start, k = 0;
    int i_end = i + left.length, j_end = j + right.length;

    while (i < i_end && j < j_end)
        tmp[k++] = a[j] < a[i] ? a[j++] : a[i++];
    while (i < i_end)
        tmp[k++] = a[i++];
    while (j < j_end)
        tmp[k++] = a[j++];
    while (k-- > 0)
        a[left.start + k] = tmp[k];
}

void sort(int *a, int n)
{
    struct run stack[40];
    int height = 0;
    int *tmp = malloc((n + 1) * sizeof *tmp);

    for (int i = 0; i < n; i++) {
        stack[height].start = i;
        stack[height].length = 1;
        height++;
        while (height > 1 && (stack[height - 2].length == stack[height - 1].length)) {
            merge(a, tmp, stack[height - 2], stack[height - 1]);
            stack[height - 2].length += stack[height - 1].length;
            height--;
        }
    }
    while (height > 1) {
        merge(a, tmp, stack[height - 2], stack[height - 1]);
        stack[height - 2].length += stack[height - 1].length;
        height--;
    }
    free(tmp);
}
