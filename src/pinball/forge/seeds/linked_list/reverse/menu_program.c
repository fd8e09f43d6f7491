/* ---
algorithm: reverse
structure: linked_list
method: program with commands: add, reverse, show
time: O(n)
space: O(n)
call: main() < 1 len(xs) xs 2 3 0 -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int v; struct node *next; };

static struct node *head, *tail;

static void add(int v)
{
    struct node *n = malloc(sizeof(struct node));
    n->v = v;
    n->next = NULL;
    if (tail == NULL) head = n;
    else tail->next = n;
    tail = n;
}

static void reverse_list(void)
{
    struct node *p = NULL, *q = head, *r;
    tail = head;
    while (q) {
        r = q->next;
        q->next = p;
        p = q;
        q = r;
    }
    head = p;
}

int main(void)
{
    int command = -1, count, v;
    while (command != 0 && scanf("%d", &command) == 1) {
        switch (command) {
        case 1:
            scanf("%d", &count);
            while (count--) {
                scanf("%d", &v);
                add(v);
            }
            break;
        case 2:
            reverse_list();
            break;
        case 3:
            for (struct node *n = head; n; n = n->next)
                printf("%d\n", n->v);
            break;
        }
    }
    return 0;
}
