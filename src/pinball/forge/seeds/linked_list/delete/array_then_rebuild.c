/* ---
algorithm: delete
structure: linked_list
method: program that keeps numbers in an array, deletes there, links the rest
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int d; struct node *next; };

struct node *from_array(const int *a, int n)
{
    struct node *p;
    if (n == 0)
        return NULL;
    p = malloc(sizeof(struct node));
    p->d = a[0];
    p->next = from_array(a + 1, n - 1);
    return p;
}

struct node *delete_key(struct node *p, int key)
{
    struct node *rest;
    if (p == NULL)
        return NULL;
    if (p->d != key) {
        p->next = delete_key(p->next, key);
        return p;
    }
    rest = p->next;
    free(p);
    return rest;
}

int main(void)
{
    int a[1024], n, i, key;
    struct node *list;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    scanf("%d", &key);
    list = delete_key(from_array(a, n), key);
    while (list != NULL) {
        printf("%d ", list->d);
        list = list->next;
    }
    printf("\n");
    return 0;
}
