/* ---
algorithm: reverse
structure: string
method: letters on a stack of their own and back
time: O(n)
space: O(n)
call: reverse(s) -> s[:len(s)]
--- */
#include <stdlib.h>

typedef struct node {
    char c;
    struct node *below;
} node;

void reverse(char *str)
{
    node *top = NULL;
    int i;

    for (i = 0; str[i]; i++) {
        node *n = malloc(sizeof *n);
        n->c = str[i];
        n->below = top;
        top = n;
    }
    for (i = 0; top; i++) {
        node *dead = top;
        str[i] = top->c;
        top = top->below;
        free(dead);
    }
}
