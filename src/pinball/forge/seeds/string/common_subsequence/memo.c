/* ---
algorithm: common_subsequence
structure: string
method: recursion on places with a memo
time: O(n^2)
space: O(n^2)
call: longest(s, t) -> return
--- */
#include <stdlib.h>
#include <string.h>

static const char *first, *second;
static int columns;
static short *memo;

static int from(int i, int j)
{
    short *known = &memo[i * columns + j];
    if (first[i] == '\0' || second[j] == '\0') return 0;
    if (*known >= 0) return *known;
    if (first[i] == second[j]) {
        *known = (short)(1 + from(i + 1, j + 1));
    } else {
        int a = from(i + 1, j), b = from(i, j + 1);
        *known = (short)(a > b ? a : b);
    }
    return *known;
}

int longest(const char *s, const char *t)
{
    size_t cells = (strlen(s) + 1) * (strlen(t) + 1);
    int result;
    first = s;
    second = t;
    columns = (int)strlen(t) + 1;
    memo = malloc(cells * sizeof(short));
    for (size_t i = 0; i < cells; i++) memo[i] = -1;
    result = from(0, 0);
    free(memo);
    return result;
}
