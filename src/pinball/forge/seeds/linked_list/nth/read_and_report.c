/* ---
algorithm: nth
structure: linked_list
method: program that reads a list and a place and prints the element
time: O(n)
space: O(n)
call: main() < len(xs) xs i -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct n { int x; struct n *next; } *head, **end = &head;

int main(void) {
    int n, i;
    scanf("%d", &n);
    while (n--) {
        *end = malloc(sizeof(struct n));
        scanf("%d", &(*end)->x);
        (*end)->next = NULL;
        end = &(*end)->next;
    }
    scanf("%d", &i);
    struct n *p = head;
    while (i--) p = p->next;
    printf("%d\n", p->x);
    return 0;
}
