/* ---
algorithm: reverse
structure: linked_list
method: window of three pointers in an array
time: O(n)
space: O(1)
call: rev3(list(xs)) -> list(return)
--- */
#include <stddef.h>

enum { PREV, CURR, NEXT };

struct node { int v; struct node *link; };

struct node *rev3(struct node *head)
{
    struct node *w[3] = { NULL, head, NULL };

    while (w[CURR] != NULL) {
        w[NEXT] = w[CURR]->link;
        w[CURR]->link = w[PREV];
        w[PREV] = w[CURR];
        w[CURR] = w[NEXT];
    }
    return w[PREV];
}
