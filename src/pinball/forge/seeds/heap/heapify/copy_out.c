/* ---
algorithm: heapify
structure: heap
method: copies to an output and sifts there, one-based view
time: O(n)
space: O(1)
call: toHeap(xs, len(xs), out(len(xs))) -> out
--- */
#define AT(i) out[(i) - 1]

void toHeap(const int *in, int n, int *out)
{
    for (int i = 0; i < n; i++) out[i] = in[i];
    for (int s = n / 2; s >= 1; s--) {
        int x = AT(s), i = s;
        while (2 * i <= n) {
            int j = 2 * i;
            if (j < n && AT(j + 1) > AT(j)) j++;
            if (x >= AT(j)) break;
            AT(i) = AT(j);
            i = j;
        }
        AT(i) = x;
    }
}
