/* ---
algorithm: delete_middle
structure: linked_list
method: slow is an address of a link
time: O(n)
space: O(1)
call: drop_mid(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct k { short a; struct k *n; };

void drop_mid(struct k **slow)
{
    struct k *fast = *slow, *dead;
    while (fast && fast->n) {
        slow = &(*slow)->n;
        fast = fast->n->n;
    }
    dead = *slow;
    *slow = dead->n;
    free(dead);
}
