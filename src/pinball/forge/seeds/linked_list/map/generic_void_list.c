/* ---
algorithm: map
structure: linked_list
method: program with a list of void pointers, values changed through a function pointer
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { void *item; struct node *next; };

static void apply(struct node *list, void (*f)(void *item))
{
    if (list == NULL)
        return;
    f(list->item);
    apply(list->next, f);
}

static void make_double(void *item) { *(int *)item *= 2; }
static void show(void *item) { printf("%d\n", *(int *)item); }

int main(void)
{
    struct node *first = NULL, **end = &first;
    int n;
    scanf("%d", &n);
    while (n-- > 0) {
        struct node *x = malloc(sizeof(struct node));
        x->item = malloc(sizeof(int));
        scanf("%d", (int *)x->item);
        x->next = NULL;
        *end = x;
        end = &x->next;
    }
    apply(first, make_double);
    apply(first, show);
    return 0;
}
