// inputs: [1, 4, 6] | [7] | [1, 2, 3, 4, 5] | [1, 2, 3, 4]
#include <stddef.h>

struct node {
    int value;
    struct node *next;
};

int middle(struct node *head) {
    struct node *slow = head, *fast = head;
    while (fast->next != NULL && [[??cond|fast->next->next != NULL]]) {
        [[??stmt|slow = slow->next;]]
        fast = [[??expr|fast->next->next]];
    }
    return slow->value;
}
