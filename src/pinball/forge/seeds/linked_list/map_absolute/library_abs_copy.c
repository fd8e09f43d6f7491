/* ---
algorithm: map_absolute
structure: linked_list
method: abs of the library into new nodes
time: O(n)
space: O(n)
call: magnitudes(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct chain { int size; struct chain *link; } chain;

chain *magnitudes(chain *c) {
    chain *first = NULL, *prev = NULL;
    while (c != NULL) {
        chain *made = malloc(sizeof(chain));
        made->size = abs(c->size);
        made->link = NULL;
        if (prev != NULL) prev->link = made;
        if (first == NULL) first = made;
        prev = made;
        c = c->link;
    }
    return first;
}
