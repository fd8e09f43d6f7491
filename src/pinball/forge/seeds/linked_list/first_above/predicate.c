/* ---
algorithm: first_above
structure: linked_list
method: predicate handed over
time: O(n)
space: O(1)
call: find_if(list(xs), k) -> return
--- */
typedef struct item { int price; struct item *next; } item;

static int dearer(const item *i, int k) { return i->price > k; }

static int find_place(const item *i, int (*p)(const item *, int), int k)
{
    int place = 0;
    while (i && !p(i, k)) { i = i->next; place++; }
    return i ? place : -1;
}

int find_if(const item *i, int k) { return find_place(i, dearer, k); }
