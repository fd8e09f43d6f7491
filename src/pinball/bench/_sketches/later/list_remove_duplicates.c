// inputs: [1, 1, 2] | [] | [3, 3, 3] | [1, 2, 2, 4]
#include <stdlib.h>

struct item {
    int data;
    struct item *next;
};

void remove_duplicates(struct item *head) {
    struct item *at = head;
    while (at != NULL && at->next != NULL) {
        if (at->data [[??cmp|==]] at->next->data) {
            struct item *gone = [[??expr|at->next]];
            at->next = [[??expr|gone->next]];
            free(gone);
        } else {
            [[??stmt|at = at->next;]]
        }
    }
}
