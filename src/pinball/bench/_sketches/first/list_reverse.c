// inputs: [1, 4, 2, 3, 6] | [] | [7] | [2, 4]
#include <stddef.h>

struct node {
    int value;
    struct node *next;
};

struct node *reverse(struct node *head) {
    struct node *prev = NULL;
    while (head != NULL) {
        struct node *next = [[??expr|head->next]];
        [[??stmt|head->next = prev;]]
        prev = [[??expr|head]];
        head = [[??expr|next]];
    }
    return prev;
}
