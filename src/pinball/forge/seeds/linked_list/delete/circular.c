/* ---
algorithm: delete
structure: linked_list
method: circular list with a pointer to the last node
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int num; struct node *next; };

struct node *last;

void add(int num)
{
    struct node *t = malloc(sizeof *t);
    t->num = num;
    if (!last) {
        t->next = t;
    } else {
        t->next = last->next;
        last->next = t;
    }
    last = t;
}

void del(int num)
{
    struct node *p, *q;
    if (!last)
        return;
    p = last;
    do {
        q = p->next;
        if (q->num == num) {
            if (q == p)
                last = NULL;
            else {
                p->next = q->next;
                if (q == last)
                    last = p;
            }
            free(q);
            return;
        }
        p = q;
    } while (p != last);
}

int main(void)
{
    int n, x;
    struct node *p;

    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%d", &x);
        add(x);
    }
    scanf("%d", &x);
    del(x);
    if (last) {
        p = last;
        do {
            p = p->next;
            printf("%d ", p->num);
        } while (p != last);
    }
    printf("\n");
    return 0;
}
