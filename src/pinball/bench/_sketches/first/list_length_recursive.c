// inputs: [1, 4, 6] | [] | [7]
#include <stddef.h>

struct node {
    int value;
    struct node *next;
};

int length(struct node *list) {
    if ([[??cond|list == NULL]]) return [[??|0]];
    return [[??|1]] + length([[??expr|list->next]]);
}
