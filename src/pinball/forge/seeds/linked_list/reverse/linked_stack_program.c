/* ---
algorithm: reverse
structure: linked_list
method: a linked stack: all pushed, then popped and printed
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct StackNode {
    int data;
    struct StackNode *below;
};

typedef struct {
    struct StackNode *top;
} Stack;

static void stackInit(Stack *s) { s->top = NULL; }

static int stackEmpty(const Stack *s) { return s->top == NULL; }

static void stackPush(Stack *s, int x)
{
    struct StackNode *n = malloc(sizeof(struct StackNode));
    if (n == NULL) {
        fprintf(stderr, "out of memory\n");
        exit(EXIT_FAILURE);
    }
    n->data = x;
    n->below = s->top;
    s->top = n;
}

static int stackPop(Stack *s)
{
    struct StackNode *n = s->top;
    int x = n->data;
    s->top = n->below;
    free(n);
    return x;
}

int main(void)
{
    Stack s;
    int n, x;

    stackInit(&s);
    scanf("%d", &n);
    for (; n > 0; n--) {
        scanf("%d", &x);
        stackPush(&s, x);
    }
    while (!stackEmpty(&s))
        printf("%d%c", stackPop(&s), stackEmpty(&s) ? '\n' : ' ');
    return 0;
}
