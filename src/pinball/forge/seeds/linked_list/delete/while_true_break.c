/* ---
algorithm: delete
structure: linked_list
method: endless loop with breaks, int for bool
time: O(n)
space: O(1)
call: remove_node(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

#define TRUE 1
#define FALSE 0

typedef struct NODE {
    struct NODE *link;
    int value;
} Node;

int remove_node(Node **rootp, int value)
{
    Node *this = *rootp;
    Node *prior = NULL;
    int result = FALSE;

    for (;;) {
        if (this == NULL)
            break;
        if (this->value == value) {
            if (prior != NULL)
                prior->link = this->link;
            else
                *rootp = this->link;
            free(this);
            result = TRUE;
            break;
        }
        prior = this;
        this = this->link;
    }
    return result;
}
