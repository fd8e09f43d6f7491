// inputs: [1, 4, 6], 5 | [], 3 | [7], 2 | [2, 4], 9 | [2, 4], 4
#include <stdlib.h>

typedef struct node {
    int value;
    struct node *next;
} node;

node *insert_sorted(node *head, int value) {
    node *fresh = malloc(sizeof *fresh);
    fresh->value = value;
    if ([[??(head == NULL, head != NULL, !fresh)|head == NULL]] || head->value >= value) {
        fresh->next = [[??expr|head]];
        return fresh;
    }
    node *at = head;
    while (at->next != NULL && [[??cond|at->next->value < value]]) at = at->next;
    fresh->next = [[??expr|at->next]];
    [[??stmt|at->next = fresh;]]
    return head;
}
