/* ---
algorithm: merge
structure: linked_list
method: dummy head and tail
time: O(n)
space: O(1)
call: merge(list(xs), list(ys)) -> list(return)
--- */
#include <stddef.h>

typedef struct node {
    int key;
    struct node *next;
} node;

node *merge(node *left, node *right)
{
    node dummy;
    node *tail = &dummy;

    while (left != NULL && right != NULL) {
        if (left->key < right->key) {
            tail->next = left;
            left = left->next;
        } else {
            tail->next = right;
            right = right->next;
        }
        tail = tail->next;
    }
    tail->next = left != NULL ? left : right;
    return dummy.next;
}
