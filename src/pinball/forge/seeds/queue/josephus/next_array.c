/* ---
algorithm: josephus
structure: queue
method: a ring in an array of successors
time: O(n)
space: O(n)
call: lastPerson(n, k) -> return
--- */
#include <stdlib.h>

int lastPerson(int n, int k)
{
    int *next = malloc(n * sizeof(int));
    int before = n - 1, i;

    for (i = 0; i < n; i++)
        next[i] = (i + 1) % n;
    while (next[before] != before) {
        for (i = 1; i < k; i++)
            before = next[before];
        next[before] = next[next[before]];
    }
    i = before + 1;
    free(next);
    return i;
}
