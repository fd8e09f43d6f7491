/* ---
algorithm: insert_at
structure: array
method: a global list with a bounds check, swapped down from the end
time: O(n)
space: O(1)
call: put(xs, len(xs), a, k) -> elems[:global nelems]
--- */
#define MAX 1200
int elems[MAX];
int nelems;

static void insert(int pos, int x)
{
    int i;

    if (nelems == MAX || pos < 0 || pos > nelems)
        return;
    elems[nelems++] = x;
    for (i = nelems - 1; i > pos; i--) {
        int t = elems[i];
        elems[i] = elems[i - 1];
        elems[i - 1] = t;
    }
}

void put(const int *v, int n, int pos, int x)
{
    for (nelems = 0; nelems < n; nelems++)
        elems[nelems] = v[nelems];
    insert(pos, x);
}
