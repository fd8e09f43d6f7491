/* ---
algorithm: longest_increasing_subsequence
structure: array
method: a struct for each place: length and the place before; the best one is kept
time: O(n^2)
space: O(1)
call: LongestIncreasing(xs, len(xs)) -> return
--- */
#define MAX_N 1024

typedef struct {
    double value;
    int length;
    int previous;
} Link;

static Link chain[MAX_N];

int LongestIncreasing(const double *series, int n)
{
    int best = 0;

    for (int i = 0; i < n; i++) {
        chain[i].value = series[i];
        chain[i].length = 1;
        chain[i].previous = -1;
        for (int j = i - 1; j >= 0; j--) {
            if (chain[j].value >= chain[i].value || chain[j].length < chain[i].length)
                continue;
            chain[i].length = chain[j].length + 1;
            chain[i].previous = j;
        }
        best = chain[i].length > best ? chain[i].length : best;
    }
    return best;
}
