#include <stdio.h>
#include <stdlib.h>

struct item
{
    int x;
    struct item *next;
};

/* builds a new list of all items bigger than limit, same order */
struct item *select_greater(const struct item *list, int limit)
{
    struct item *first = NULL, *last = NULL;
    while (list)
    {
        if (list->x > limit)
        {
            struct item *copy = malloc(sizeof(struct item));
            copy->x = list->x;
            copy->next = NULL;
            if (last == NULL)
                first = copy;
            else
                last->next = copy;
            last = copy;
        }
        list = list->next;
    }
    return first;
}

void delete_negative(struct item **list)
{
    struct item *curr = *list;
    struct item *prev = NULL;
    while (curr != NULL)
    {
        struct item *next = curr->next;
        if (curr->x < 0)
        {
            if (prev == NULL)
                *list = next;
            else
                prev->next = next;
            free(curr);
        }
        else
        {
            prev = curr;
        }
        curr = next;
    }
}

struct item *from_array(const int *a, int n)
{
    struct item *list = NULL;
    for (int i = n - 1; i >= 0; i--)
    {
        struct item *it = malloc(sizeof(struct item));
        it->x = a[i];
        it->next = list;
        list = it;
    }
    return list;
}

int main(void)
{
    int a[] = {-1, 5, -3, 8, 2, -7};
    struct item *list = from_array(a, 6);
    struct item *big = select_greater(list, 2);
    delete_negative(&list);
    for (struct item *p = list; p; p = p->next) printf("%d ", p->x);
    printf("\n");
    for (struct item *p = big; p; p = p->next) printf("%d ", p->x);
    printf("\n");
    return 0;
}
