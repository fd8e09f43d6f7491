// inputs: [1, 4, 6], 5 | [], 3 | [7], 2
#include <stdlib.h>

struct item {
    int data;
    struct item *next;
};

struct item *append(struct item *head, int data) {
    struct item *fresh = malloc(sizeof *fresh);
    fresh->data = data;
    fresh->next = [[??expr|NULL]];
    if ([[??cond|head == NULL]]) return [[??expr|fresh]];
    struct item *at = head;
    while ([[??cond|at->next != NULL]]) at = at->next;
    at->next = fresh;
    return head;
}
