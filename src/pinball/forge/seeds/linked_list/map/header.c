/* ---
algorithm: map
structure: linked_list
method: list with a header that is passed by value
time: O(n)
space: O(1)
call: run(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct node {
    int val;
    struct node *next;
};

struct list {
    struct node *first;
    size_t length;
};

static struct list wrap(struct node *first)
{
    struct list l = {first, 0};
    for (struct node *n = first; n != NULL; n = n->next)
        l.length++;
    return l;
}

static struct list doubled(struct list l)
{
    struct node *n = l.first;
    for (size_t i = 0; i < l.length; i++) {
        n->val += n->val;
        n = n->next;
    }
    return l;
}

struct node *run(struct node *first)
{
    return doubled(wrap(first)).first;
}
