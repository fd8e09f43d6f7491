/* ---
algorithm: postfix
structure: stack
method: recursion from the end: right operand, then left
time: O(n)
space: O(n)
call: eval(xs, len(xs)) -> return
--- */
#include <stdlib.h>

/* first pass: drop operators that lack operands; then the last token decides */
static int *kept;

static int take(int *at)
{
    int token = kept[(*at)--];
    if (token >= 0) return token;
    int right = take(at);
    int left = take(at);
    if (token == -1) return left + right;
    if (token == -2) return left - right;
    return left > right ? left : right;
}

int eval(const int *xs, int n)
{
    int m = 0, depth = 0, result = 0;
    kept = malloc((n + 1) * sizeof(int));
    for (int i = 0; i < n; i++) {
        if (xs[i] < 0 && depth < 2) continue;
        depth += xs[i] < 0 ? -1 : 1;
        kept[m++] = xs[i];
    }
    if (m > 0) {
        int at = m - 1;
        result = take(&at);
    }
    free(kept);
    return result;
}
