/* ---
algorithm: search
structure: array
method: a bag type with add and index_of; the array goes in first
time: O(n)
space: O(1)
call: whereIs(xs, len(xs), k) -> return
--- */
#define BAG_MAX 1500

typedef struct {
    int items[BAG_MAX];
    int used;
} Bag;

static void bagClear(Bag *bag) { bag->used = 0; }

static int bagAdd(Bag *bag, int item)
{
    if (bag->used >= BAG_MAX)
        return 0;
    bag->items[bag->used++] = item;
    return 1;
}

static int bagIndexOf(const Bag *bag, int item)
{
    int index = -1;
    for (int i = 0; i < bag->used && index < 0; i++)
        index = bag->items[i] == item ? i : index;
    return index;
}

static Bag bag;

int whereIs(const int *source, int n, int item)
{
    bagClear(&bag);
    for (int i = 0; i < n; i++)
        bagAdd(&bag, source[i]);
    return bagIndexOf(&bag, item);
}
