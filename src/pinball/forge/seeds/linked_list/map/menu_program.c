/* ---
algorithm: map
structure: linked_list
method: program with commands: add, double, show
time: O(n)
space: O(n)
call: main() < 1 len(xs) xs 2 3 0 -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int v; struct node *next; } *head, *tail;

int main(void)
{
    int c, n;
    struct node *p;

    do {
        if (scanf("%d", &c) != 1)
            break;
        if (c == 1) {
            scanf("%d", &n);
            while (n-- > 0) {
                p = malloc(sizeof(struct node));
                scanf("%d", &p->v);
                p->next = NULL;
                if (!head) head = p;
                else tail->next = p;
                tail = p;
            }
        } else if (c == 2) {
            p = head;
            while (p) {
                p->v *= 2;
                p = p->next;
            }
        } else if (c == 3) {
            for (p = head; p; p = p->next)
                printf("%d ", p->v);
        }
    } while (c != 0);
    return 0;
}
