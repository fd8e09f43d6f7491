/* ---
algorithm: search_path
structure: binary_tree
method: callback before each comparison
time: O(n)
typical: O(log n)
space: O(1)
call: trace(tree(t), k, emit) -> emitted
--- */
#include <stdbool.h>
#include <stddef.h>

struct route {
    int stop;
    struct route *west;
    struct route *east;
};

void trace(const struct route *here, int goal, void (*passed)(int))
{
    bool arrived = false;

    while (here != NULL && !arrived) {
        passed(here->stop);
        arrived = here->stop == goal;
        here = goal < here->stop ? here->west : here->east;
    }
}
