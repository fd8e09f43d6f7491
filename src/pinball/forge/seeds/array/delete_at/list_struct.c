/* ---
algorithm: delete_at
structure: array
method: a list type with a length, checked place, places counted from one
time: O(n)
space: O(1)
call: remove_place(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
enum { FULL = 1024 };

typedef struct {
    int cell[FULL];
    int filled;
} TABLE;

static int TakeOut(TABLE *t, int nth)
{
    if (nth <= 0 || nth > t->filled)
        return -1;
    t->filled--;
    while (nth <= t->filled) {
        t->cell[nth - 1] = t->cell[nth];
        nth++;
    }
    return 0;
}

int remove_place(const int *from, int n, int place, int *to)
{
    static TABLE t;

    for (t.filled = 0; t.filled < n; t.filled++)
        t.cell[t.filled] = from[t.filled];
    if (TakeOut(&t, place + 1) < 0)
        t.filled = n;
    for (int i = 0; i < t.filled; i++)
        to[i] = t.cell[i];
    return t.filled;
}
