/* ---
algorithm: binary_search
structure: array
method: table of records by id; whether it is there
time: O(log n)
space: O(log n)
call: has_account(xs, 0, len(xs)-1, k) -> return
view: found
--- */
#include <stdbool.h>

struct account {
    int id;
    long balance;
};

bool has_account(const struct account *table, int first, int last, int id)
{
    bool found = false;

    if (first <= last) {
        int middle = first + (last - first) / 2;
        int here = table[middle].id;
        found = here == id;
        if (!found && id < here)
            found = has_account(table, first, middle - 1, id);
        else if (!found)
            found = has_account(table, middle + 1, last, id);
    }
    return found;
}
