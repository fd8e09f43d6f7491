/* ---
algorithm: hamming_distance
structure: string
method: record of results, one field is asked for, test main
time: O(n)
space: O(1)
call: compareStrings(s, t) -> return
--- */
#include <stdio.h>
#include <string.h>

typedef struct {
    int same;
    int different;
} Comparison;

static Comparison compare(const char *a, const char *b)
{
    Comparison c = { 0, 0 };
    size_t n = strlen(a), m = strlen(b);
    for (size_t i = 0; i < n && i < m; i++) {
        if (a[i] == b[i])
            c.same++;
        else
            c.different++;
    }
    return c;
}

int compareStrings(const char *a, const char *b)
{
    Comparison c = compare(a, b);
    return c.different;
}

int main(void)
{
    printf("%d\n", compareStrings("karolin", "kathrin"));
    return 0;
}
