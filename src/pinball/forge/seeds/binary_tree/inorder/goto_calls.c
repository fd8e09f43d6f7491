/* ---
algorithm: inorder
structure: binary_tree
method: recursion undone by hand: goto, and a stack of return places
time: O(n)
space: O(n)
call: rec(tree(t), len(t), emit) -> emitted
--- */
#include <stdlib.h>

struct node {
    int data;
    struct node *left, *right;
};

void rec(struct node *p, int n, void (*visit)(int))
{
    struct node **args = malloc((n + 1) * sizeof(struct node *));
    char *places = malloc(n + 1);
    int sp = 0;

    if (args == NULL || places == NULL)
        abort();

enter:
    if (p == NULL)
        goto leave;
    args[sp] = p;
    places[sp] = 'L';
    sp++;
    p = p->left;
    goto enter;

after_left:
    visit(p->data);
    args[sp] = p;
    places[sp] = 'R';
    sp++;
    p = p->right;
    goto enter;

after_right:

leave:
    if (sp == 0)
        goto finish;
    sp--;
    p = args[sp];
    if (places[sp] == 'L')
        goto after_left;
    goto after_right;

finish:
    free(args);
    free(places);
}
