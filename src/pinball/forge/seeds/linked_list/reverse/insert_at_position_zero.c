/* ---
algorithm: reverse
structure: linked_list
method: program that inserts each number at position 0 with a general insert
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *insertAt(struct Node *head, int position, int data)
{
    struct Node *node = malloc(sizeof(struct Node));
    struct Node *p = head;
    node->data = data;
    if (position == 0 || head == NULL) {
        node->next = head;
        return node;
    }
    while (--position > 0 && p->next != NULL)
        p = p->next;
    node->next = p->next;
    p->next = node;
    return head;
}

int main(void)
{
    struct Node *original = NULL, *reversed = NULL, *end = NULL, *p;
    int n, x;

    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%d", &x);
        if (end == NULL) {
            original = insertAt(NULL, 0, x);
            end = original;
        } else {
            insertAt(end, 1, x);
            end = end->next;
        }
    }
    for (p = original; p != NULL; p = p->next)
        reversed = insertAt(reversed, 0, p->data);
    for (p = reversed; p != NULL; p = p->next)
        printf("%d ", p->data);
    return 0;
}
