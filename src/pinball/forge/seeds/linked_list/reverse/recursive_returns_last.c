/* ---
algorithm: reverse
structure: linked_list
method: recursion that returns the node to hang on to, head by address
time: O(n)
space: O(n)
call: turn(&list(xs)) -> list(xs)
--- */
#include <stddef.h>

typedef struct wagon {
    short load;
    struct wagon *coupled;
} wagon;

static wagon *recouple(wagon *w, wagon **engine)
{
    if (w->coupled == NULL) {
        *engine = w;
    } else {
        wagon *before = recouple(w->coupled, engine);
        before->coupled = w;
        w->coupled = NULL;
    }
    return w;
}

void turn(wagon **train)
{
    wagon *first = *train;
    if (first != NULL)
        recouple(first, train);
}
