/* ---
algorithm: level_order
structure: binary_tree
method: the nodes of a level as a linked list, which makes the next one
time: O(n)
space: O(n)
call: level_list(tree(t)) -> list(return)
--- */
#include <stdlib.h>

struct tree { int v; struct tree *left, *right; };
struct link { int v; struct link *next; };
struct wait { struct tree *node; struct wait *next; };

static struct wait **enter(struct wait **end, struct tree *node)
{
    if (node != NULL) {
        *end = calloc(1, sizeof(struct wait));
        if (*end == NULL)
            abort();
        (*end)->node = node;
        end = &(*end)->next;
    }
    return end;
}

struct link *level_list(struct tree *root)
{
    struct link *first = NULL;
    struct link **last = &first;
    struct wait *now = NULL;

    enter(&now, root);
    while (now != NULL) {
        struct wait *below = NULL;
        struct wait **end = &below;

        while (now != NULL) {
            struct wait *w = now;
            now = w->next;
            *last = calloc(1, sizeof(struct link));
            if (*last == NULL)
                abort();
            (*last)->v = w->node->v;
            last = &(*last)->next;
            end = enter(end, w->node->left);
            end = enter(end, w->node->right);
            free(w);
        }
        now = below;
    }
    return first;
}
