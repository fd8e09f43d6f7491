/* ---
algorithm: reverse
structure: linked_list
method: program that pushes what it reads and prints the list
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int x;
    struct node *next;
};

int main()
{
    int n, i;
    struct node *head = NULL, *p;

    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        p = malloc(sizeof(struct node));
        scanf("%d", &p->x);
        p->next = head;
        head = p;
    }

    while (head != NULL) {
        printf("%d ", head->x);
        p = head;
        head = head->next;
        free(p);
    }
    printf("\n");
    return 0;
}
