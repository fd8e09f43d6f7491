/* ---
algorithm: search
structure: linked_list
method: program with commands and a global list
time: O(n)
space: O(n)
call: main() < 1 len(xs) xs 2 k 0 -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int info;
    struct node *link;
} *start;

void insert_all(int n)
{
    struct node *q = NULL;
    int i;
    for (i = 0; i < n; i++) {
        struct node *tmp = malloc(sizeof(struct node));
        scanf("%d", &tmp->info);
        tmp->link = NULL;
        if (q == NULL)
            start = tmp;
        else
            q->link = tmp;
        q = tmp;
    }
}

void search(int data)
{
    struct node *ptr = start;
    int pos = 0;
    while (ptr != NULL) {
        if (ptr->info == data) {
            printf("Item found at position %d\n", pos);
            return;
        }
        ptr = ptr->link;
        pos++;
    }
    printf("Item not found in list: %d\n", -1);
}

int main(void)
{
    int choice, m;
    for (;;) {
        scanf("%d", &choice);
        if (choice == 1) {
            scanf("%d", &m);
            insert_all(m);
        } else if (choice == 2) {
            scanf("%d", &m);
            search(m);
        } else
            break;
    }
    return 0;
}
