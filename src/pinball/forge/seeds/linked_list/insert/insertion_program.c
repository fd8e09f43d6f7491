/* ---
algorithm: insert
structure: linked_list
method: program that inserts each number at its place
time: O(n^2)
typical: O(n^2)
space: O(n)
call: main() < len(xs)+1 xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct Node {
    int val;
    struct Node *next;
} Node;

Node *list = NULL;

void insert(int val)
{
    Node *prev = NULL, *cur = list;
    Node *fresh = malloc(sizeof(Node));

    fresh->val = val;
    while (cur != NULL && cur->val <= val)
    {
        prev = cur;
        cur = cur->next;
    }
    fresh->next = cur;
    if (prev == NULL)
        list = fresh;
    else
        prev->next = fresh;
}

int main(void)
{
    int n, val;
    scanf("%d", &n);
    while (n--)
    {
        scanf("%d", &val);
        insert(val);
    }
    for (Node *p = list; p != NULL; p = p->next)
        printf("%d ", p->val);
    return 0;
}
