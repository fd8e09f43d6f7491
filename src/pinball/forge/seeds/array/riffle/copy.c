/* ---
algorithm: riffle
structure: array
method: two running indices into an output array
time: O(n)
space: O(1)
call: shuffle(xs, len(xs), out(len(xs))) -> out
--- */

void shuffle(const int *deck, int n, int *result)
{
    int left = 0, right = (n + 1) / 2, i;

    for (i = 0; i < n; i++) {
        if (i % 2 == 0)
            result[i] = deck[left++];
        else
            result[i] = deck[right++];
    }
}
