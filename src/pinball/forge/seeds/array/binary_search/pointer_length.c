/* ---
algorithm: binary_search
structure: array
method: base pointer and remaining length
time: O(log n)
space: O(1)
call: lookup(k, xs, len(xs)) -> return
--- */

int lookup(int key, const int *table, unsigned len)
{
    const int *base = table;

    while (len > 0) {
        const int *pivot = base + len / 2;

        if (*pivot == key)
            return (int)(pivot - table);
        if (key > *pivot) {
            base = pivot + 1;
            len = len - len / 2 - 1;
        } else {
            len = len / 2;
        }
    }
    return -1;
}
