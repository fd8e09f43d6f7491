/* ---
algorithm: is_heap
structure: heap
method: counts places larger than their parent from the end
time: O(n)
space: O(1)
call: verifyHeap(xs, len(xs)) -> return
--- */
typedef struct { const int *items; int count; } HeapView;

static int parentOf(int i) { return (i - 1) / 2; }

static int violations(HeapView view)
{
    int wrong = 0;
    int i = view.count - 1;
    while (i > 0)
    {
        if (view.items[i] > view.items[parentOf(i)])
            wrong++;
        i--;
    }
    return wrong;
}

int verifyHeap(const int *items, int count)
{
    HeapView view = { items, count };
    return violations(view) == 0 ? 1 : 0;
}
