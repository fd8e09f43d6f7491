/* ---
algorithm: append_last
structure: array
method: a global list, full or not
time: O(n)
space: O(1)
call: add(xs, len(xs), k) -> items[:global length]
--- */
#define CAPACITY 1100

int items[CAPACITY];
int length;

static int insert_end(int x)
{
    if (length >= CAPACITY)
        return 0;
    items[length] = x;
    length++;
    return 1;
}

void add(const int *given, int n, int x)
{
    int i;

    length = 0;
    for (i = 0; i < n; i++)
        insert_end(given[i]);
    insert_end(x);
}
