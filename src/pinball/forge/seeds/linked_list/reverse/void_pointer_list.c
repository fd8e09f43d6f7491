/* ---
algorithm: reverse
structure: linked_list
method: generic list of void pointers, program
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct list_cell {
    void *data;
    struct list_cell *next;
} list_cell;

static list_cell *list_push(list_cell *list, void *data)
{
    list_cell *c = malloc(sizeof(*c));
    c->data = data;
    c->next = list;
    return c;
}

static list_cell *list_reverse(list_cell *list)
{
    list_cell *rev = NULL, *cell;

    while ((cell = list) != NULL) {
        list = cell->next;
        cell->next = rev;
        rev = cell;
    }
    return rev;
}

static void list_foreach(const list_cell *list, void (*f)(void *))
{
    for (; list != NULL; list = list->next)
        f(list->data);
}

static void print_int(void *p)
{
    printf("%d ", *(int *)p);
}

int main(void)
{
    list_cell *list = NULL;
    int n;

    scanf("%d", &n);
    while (n-- > 0) {
        int *x = malloc(sizeof(int));
        scanf("%d", x);
        list = list_push(list, x);
    }
    list = list_reverse(list);
    list = list_reverse(list);
    list_foreach(list, print_int);
    return 0;
}
