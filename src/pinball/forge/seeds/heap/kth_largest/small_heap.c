/* ---
algorithm: kth_largest
structure: heap
method: min-heap of k + 1 numbers
time: O(n log n)
space: O(n)
call: findKthLargest(xs, len(xs), k + 1) -> return
--- */
#include <stdlib.h>

static void sink(int *h, int n, int i)
{
    for (;;) {
        int s = i, l = 2 * i + 1, r = l + 1, t;
        if (l < n && h[l] < h[s]) s = l;
        if (r < n && h[r] < h[s]) s = r;
        if (s == i) return;
        t = h[i];
        h[i] = h[s];
        h[s] = t;
        i = s;
    }
}

int findKthLargest(const int *nums, int numsSize, int k)
{
    int *heap = malloc(k * sizeof(int)), answer;
    for (int i = 0; i < k; i++) heap[i] = nums[i];
    for (int i = k / 2 - 1; i >= 0; i--) sink(heap, k, i);
    for (int i = k; i < numsSize; i++) {
        if (nums[i] > heap[0]) {
            heap[0] = nums[i];
            sink(heap, k, 0);
        }
    }
    answer = heap[0];
    free(heap);
    return answer;
}
