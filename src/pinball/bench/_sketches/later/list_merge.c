// inputs: [1, 4], [2, 3] | [], [1] | [5], [] | [1, 1], [1, 2]
#include <stddef.h>

typedef struct cell {
    int value;
    struct cell *next;
} cell;

cell *merge_sorted(cell *a, cell *b) {
    if (a == NULL) return [[??expr|b]];
    if (b == NULL) return [[??expr|a]];
    if (a->value [[??cmp|<=]] b->value) {
        a->next = merge_sorted([[??expr|a->next]], b);
        return a;
    }
    b->next = merge_sorted(a, b->next);
    return [[??expr|b]];
}
