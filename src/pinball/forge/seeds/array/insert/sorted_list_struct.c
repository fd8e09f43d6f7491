/* ---
algorithm: insert
structure: array
method: an ordered list type with room, place found from the back while shifting
time: O(n)
space: O(1)
call: addInOrder(xs, len(xs), k, out(len(xs)+1)) -> out[:return]
--- */
#define MAXITEMS 1100

typedef struct {
    int length;
    float info[MAXITEMS];
} SortedType;

static void InsertItem(SortedType *list, float item)
{
    int location = list->length;

    while (location > 0 && list->info[location - 1] > item)
    {
        list->info[location] = list->info[location - 1];
        location--;
    }
    list->info[location] = item;
    list->length++;
}

int addInOrder(const float *given, int n, float item, float *result)
{
    static SortedType list;

    list.length = 0;
    for (int i = 0; i < n; i++)
        list.info[list.length++] = given[i];
    InsertItem(&list, item);
    for (int i = 0; i < list.length; i++)
        result[i] = list.info[i];
    return list.length;
}
