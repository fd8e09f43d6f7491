/* ---
algorithm: map
structure: linked_list
method: a new list with a tail pointer
time: O(n)
space: O(n)
call: doubled(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct ListNode {
    int val;
    struct ListNode *next;
};

static struct ListNode *new_node(int val) {
    struct ListNode *node = malloc(sizeof *node);
    if (!node) exit(EXIT_FAILURE);
    node->val = val;
    node->next = NULL;
    return node;
}

struct ListNode *doubled(struct ListNode *list) {
    if (list == NULL) {
        return NULL;
    }
    struct ListNode *first = new_node(list->val * 2);
    struct ListNode *last = first;
    for (list = list->next; list != NULL; list = list->next) {
        last->next = new_node(list->val * 2);
        last = last->next;
    }
    return first;
}
