/* ---
algorithm: filter_even
structure: linked_list
method: counts all, then fills an allocated array
time: O(n)
space: O(n)
call: evens(list(xs), &cell) -> return[:cell]
--- */
#include <stdlib.h>

struct node {
    int n;
    struct node *next;
};

int *evens(struct node *head, int *len)
{
    int *array;
    int i = 0, total = 0;
    struct node *p;

    *len = 0;
    for (p = head; p; p = p->next)
        ++total;
    array = malloc((total + 1) * sizeof(int));
    if (array == NULL)
        return NULL;
    for (p = head; p; p = p->next)
        if (!(p->n % 2))
            array[i++] = p->n;
    *len = i;
    return array;
}
