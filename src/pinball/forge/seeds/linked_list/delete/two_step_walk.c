/* ---
algorithm: delete
structure: linked_list
method: walks with one pointer whose next is compared, flag ends it
time: O(n)
space: O(1)
call: erase(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct LinkedListNode {
    double number;
    struct LinkedListNode *nextNode;
};

struct LinkedListNode *erase(struct LinkedListNode *head, double number) {
    struct LinkedListNode *walker = head;
    int done = 0;

    if (head && head->number == number) {
        head = head->nextNode;
        free(walker);
        done = 1;
    }
    while (done == 0 && walker != NULL) {
        struct LinkedListNode *candidate = walker->nextNode;
        if (candidate != NULL && candidate->number == number) {
            walker->nextNode = candidate->nextNode;
            candidate->nextNode = NULL;
            free(candidate);
            done = 1;
        }
        walker = walker->nextNode;
    }
    return head;
}
