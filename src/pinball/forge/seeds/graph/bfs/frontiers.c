/* ---
algorithm: bfs
structure: graph
method: recursion from one frontier to the next
time: O(n^2)
space: O(n)
call: levels(rows(m), len(m), s, out(len(m))) -> out[:return]
--- */
#include <stdlib.h>

/* order[from..to) is the frontier; appends what it reaches and goes on with that */
static int spread(int **m, int n, int *order, int from, int to, char *known)
{
    int end = to;
    if (from == to)
        return to;
    for (int i = from; i < to; i++) {
        const int *row = m[order[i]];
        for (int j = 0; j < n; j++) {
            if (row[j] == 0 || known[j])
                continue;
            known[j] = 1;
            order[end++] = j;
        }
    }
    return spread(m, n, order, to, end, known);
}

int levels(int **m, int n, int s, int *order)
{
    char *known = calloc(n, 1);
    int count;

    if (known == NULL)
        return 0;
    known[s] = 1;
    order[0] = s;
    count = spread(m, n, order, 0, 1, known);
    free(known);
    return count;
}
