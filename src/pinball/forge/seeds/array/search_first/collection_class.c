/* ---
algorithm: search_first
structure: array
method: an object with a method table, made for the call
time: O(n)
space: O(1)
call: lookup_first(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

typedef struct ArrayList ArrayList;
struct ArrayList {
    int *elements;
    int size;
    int (*indexOf)(ArrayList *self, int element);
};

static int ArrayList_indexOf(ArrayList *self, int element) {
    for (int index = 0; index < self->size; index++) {
        if (self->elements[index] == element) {
            return index;
        }
    }
    return -1;
}

static ArrayList *ArrayList_new(int *elements, int size) {
    ArrayList *self = malloc(sizeof(ArrayList));
    self->elements = elements;
    self->size = size;
    self->indexOf = ArrayList_indexOf;
    return self;
}

int lookup_first(int *elements, int size, int element) {
    ArrayList *list = ArrayList_new(elements, size);
    int index = list->indexOf(list, element);
    free(list);
    return index;
}
