/* ---
algorithm: insert_after
structure: linked_list
method: program with a global list
time: O(n)
space: O(n)
call: main() < len(xs) xs k m -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int info; struct node *link; };
struct node *start = NULL;

void addafter(int item, int data)
{
    struct node *tmp, *p = start;
    while (p != NULL) {
        if (p->info == item) {
            tmp = malloc(sizeof(struct node));
            tmp->info = data;
            tmp->link = p->link;
            p->link = tmp;
            return;
        }
        p = p->link;
    }
}

int main(void)
{
    struct node *last = NULL, *t;
    int n, item, data;
    scanf("%d", &n);
    while (n--) {
        t = malloc(sizeof(struct node));
        scanf("%d", &t->info);
        t->link = NULL;
        if (start == NULL) start = t;
        else last->link = t;
        last = t;
    }
    scanf("%d %d", &item, &data);
    addafter(item, data);
    for (t = start; t != NULL; t = t->link)
        printf("%d ", t->info);
    printf("\n");
    return 0;
}
