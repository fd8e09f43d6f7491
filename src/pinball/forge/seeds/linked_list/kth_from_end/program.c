/* ---
algorithm: kth_from_end
structure: linked_list
method: program, counts down
time: O(n)
space: O(n)
call: main() < len(xs) xs i -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int data; struct node *next; };

int main(void)
{
    struct node *top = NULL, *t;
    int n, i;
    scanf("%d", &n);
    while (n-- > 0) {
        t = malloc(sizeof(struct node));
        scanf("%d", &t->data);
        t->next = top;
        top = t;
    }
    scanf("%d", &i);
    while (i--)
        top = top->next;
    printf("%d\n", top->data);
    return 0;
}
