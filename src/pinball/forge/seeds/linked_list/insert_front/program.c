/* ---
algorithm: insert_front
structure: linked_list
method: program with a global list
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int x; struct node *link; };
struct node *head;

void insertBeg(int x)
{
    struct node *p = malloc(sizeof(struct node));
    p->x = x;
    p->link = head;
    head = p;
}

int main(void)
{
    int a[1024];
    int n, i, k;
    struct node *p;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (i = n - 1; i >= 0; i--)
        insertBeg(a[i]);
    scanf("%d", &k);
    insertBeg(k);
    for (p = head; p; p = p->link)
        printf("%d ", p->x);
    return 0;
}
