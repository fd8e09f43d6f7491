/* ---
algorithm: reverse
structure: linked_list
method: program with nodes in an array of structs, reversed by prev curr next
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

struct node {
    int val;
    struct node *next;
};

int main(void)
{
    static struct node nodes[1024];
    struct node *head = NULL, *prev = NULL, *curr, *next;
    int n, i;

    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        scanf("%d", &nodes[i].val);
        nodes[i].next = (i + 1 < n) ? &nodes[i + 1] : NULL;
    }
    if (n > 0)
        head = &nodes[0];

    for (curr = head; curr; curr = next) {
        next = curr->next;
        curr->next = prev;
        prev = curr;
    }
    head = prev;

    for (curr = head; curr; curr = curr->next)
        printf(curr->next ? "%d " : "%d\n", curr->val);
    return 0;
}
