/* ---
algorithm: priority_queue
structure: heap
method: counts how often each small number waits
time: O(n)
space: O(1)
call: drain(xs, len(xs), out(len(xs))) -> out[:return]
--- */

#define HIGHEST 9

/* priorities are 1 to 9 */
int drain(const int *in, int n, int *out)
{
    int waiting[HIGHEST + 1] = {0};
    int m = 0;

    for (int i = 0; i < n; i++) {
        if (in[i] > 0) {
            waiting[in[i]]++;
            continue;
        }
        for (int p = 1; p <= HIGHEST; p++) {
            if (waiting[p] > 0) {
                waiting[p]--;
                out[m++] = p;
                break;
            }
        }
    }
    return m;
}
