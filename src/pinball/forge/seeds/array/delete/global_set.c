/* ---
algorithm: delete
structure: array
method: a global table with its count; remove by moving a window of pointers
time: O(n)
space: O(1)
call: drop(xs, len(xs), k) -> table[:global used]
--- */
#define LIMIT 1024

int table[LIMIT];
int used;

static void remove_key(int key)
{
    int *p = table, *end = table + used;

    while (p < end && *p != key)
        p++;
    if (p == end)
        return;
    while (++p < end)
        p[-1] = *p;
    used--;
}

void drop(const int *from, int n, int key)
{
    for (used = 0; used < n; used++)
        table[used] = from[used];
    remove_key(key);
}
