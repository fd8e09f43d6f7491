/* ---
algorithm: search
structure: array
method: table of records, a pointer to the one with that id
time: O(n)
space: O(1)
call: index_of_id(xs, len(xs), k) -> return
--- */
#include <stddef.h>

struct employee {
    int id;
    int age;
    double salary;
};

struct employee *find_employee(struct employee *table, size_t n, int id)
{
    struct employee *e;

    for (e = table; e != table + n; e++)
        if (e->id == id)
            return e;
    return NULL;
}

int index_of_id(struct employee *table, size_t n, int id)
{
    struct employee *e = find_employee(table, n, id);
    return e ? (int)(e - table) : -1;
}
