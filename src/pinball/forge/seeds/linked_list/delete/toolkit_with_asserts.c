/* ---
algorithm: delete
structure: linked_list
method: one of many functions, tested with assert
time: O(n)
space: O(n)
call: list_delete(list(xs), k) -> list(return)
--- */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct List {
    int x;
    struct List *next;
} List;

List *list_cons(int x, List *next)
{
    List *l = malloc(sizeof(List));
    assert(l != NULL);
    l->x = x;
    l->next = next;
    return l;
}

List *list_find(List *l, int x)
{
    while (l != NULL && l->x != x)
        l = l->next;
    return l;
}

static List *predecessor(List *l, const List *item)
{
    if (l == NULL || l->next == NULL)
        return NULL;
    if (l->next == item)
        return l;
    return predecessor(l->next, item);
}

List *list_delete(List *l, int x)
{
    List *p = list_find(l, x);
    List *pred;

    if (p != NULL) {
        pred = predecessor(l, p);
        if (pred == NULL)
            l = p->next;
        else
            pred->next = p->next;
        free(p);
    }
    return l;
}

int list_sum(const List *l)
{
    int s = 0;
    for (; l; l = l->next)
        s += l->x;
    return s;
}

void test_delete(void)
{
    List *l = list_cons(1, list_cons(2, list_cons(3, NULL)));
    l = list_delete(l, 2);
    assert(list_sum(l) == 4);
    l = list_delete(l, 7);
    assert(list_sum(l) == 4);
    printf("ok\n");
}

int main(void)
{
    test_delete();
    return 0;
}
