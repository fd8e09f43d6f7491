/* ---
algorithm: reverse
structure: stack
method: struct with push and pop
time: O(n)
space: O(n)
call: reverseWithStack(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

typedef struct Stack {
    int top;
    unsigned capacity;
    int *array;
} Stack;

Stack *createStack(unsigned capacity)
{
    Stack *stack = malloc(sizeof(Stack));
    stack->capacity = capacity;
    stack->top = -1;
    stack->array = malloc((capacity + 1) * sizeof(int));
    return stack;
}

int isFull(Stack *stack) { return stack->top + 1 == (int)stack->capacity; }
int isEmpty(Stack *stack) { return stack->top == -1; }

void push(Stack *stack, int item)
{
    if (isFull(stack))
        return;
    stack->array[++stack->top] = item;
}

int pop(Stack *stack)
{
    if (isEmpty(stack))
        return -1;
    return stack->array[stack->top--];
}

void reverseWithStack(int *arr, int n)
{
    Stack *stack = createStack(n);
    int i;
    for (i = 0; i < n; i++)
        push(stack, arr[i]);
    for (i = 0; i < n; i++)
        arr[i] = pop(stack);
    free(stack->array);
    free(stack);
}
