/* ---
algorithm: reverse
structure: linked_list
method: program with a stack struct on a fixed array
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

#define MAX 2000

typedef struct {
    int items[MAX];
    int top;
} Stack;

typedef struct Node {
    int value;
    struct Node *next;
} Node;

static void push(Stack *s, int v) { s->items[++s->top] = v; }
static int pop(Stack *s) { return s->items[s->top--]; }

void reverse(Node *list)
{
    static Stack s;
    Node *n;

    s.top = -1;
    for (n = list; n; n = n->next)
        push(&s, n->value);
    for (n = list; n; n = n->next)
        n->value = pop(&s);
}

int main(void)
{
    Node *head = NULL, **end = &head;
    int n;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        *end = calloc(1, sizeof(Node));
        scanf("%d", &(*end)->value);
        end = &(*end)->next;
    }
    reverse(head);
    while (head) {
        Node *t = head;
        printf("%d ", head->value);
        head = head->next;
        free(t);
    }
    return 0;
}
