/* ---
algorithm: count_distinct
structure: hash_table
method: open addressing with linear probing
time: O(n)
space: O(n)
call: count_distinct(xs, len(xs)) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

/* Number of different values in a[0..n). */
int count_distinct(const int *a, int n)
{
    int size = 4 * n + 1;
    int *table = malloc(size * sizeof(int));
    bool *used = calloc(size, sizeof(bool));
    int distinct = 0;

    if (table == NULL || used == NULL)
        return -1;
    for (int i = 0; i < n; i++) {
        int slot = (a[i] % size + size) % size;
        while (used[slot] && table[slot] != a[i])
            slot = (slot + 1) % size;
        if (!used[slot]) {
            used[slot] = true;
            table[slot] = a[i];
            distinct++;
        }
    }
    free(table);
    free(used);
    return distinct;
}
