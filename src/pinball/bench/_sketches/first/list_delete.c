// inputs: [1, 4, 6], 4 | [], 3 | [7], 7 | [2, 4, 2], 2 | [2, 4], 5
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

struct node *delete_first(struct node *head, int value) {
    struct node *prev = NULL, *at = head;
    while (at != NULL && at->value [[??cmp|!=]] value) {
        prev = [[??expr|at]];
        at = at->next;
    }
    if (at == NULL) return [[??expr|head]];
    if ([[??cond|prev == NULL]]) head = at->next;
    else prev->next = [[??expr|at->next]];
    free(at);
    return head;
}
