/* ---
algorithm: next_greater
structure: stack
method: a stack record with push, pop, peek; pairs of value and place
time: O(n)
space: O(n)
call: findNextGreater(xs, len(xs), out(len(xs))) -> out
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct {
    int value;
    int index;
} Pair;

typedef struct {
    Pair *data;
    int size;
} Stack;

static bool isEmpty(const Stack *s) { return s->size == 0; }
static Pair peek(const Stack *s) { return s->data[s->size - 1]; }
static Pair pop(Stack *s) { return s->data[--s->size]; }
static void push(Stack *s, Pair p) { s->data[s->size++] = p; }

void findNextGreater(const int *nums, int numsSize, int *answer)
{
    Stack stack;
    stack.data = malloc((numsSize + 1) * sizeof(Pair));
    stack.size = 0;
    for (int i = 0; i < numsSize; i++)
    {
        Pair current = {nums[i], i};
        while (!isEmpty(&stack) && peek(&stack).value < nums[i])
        {
            Pair smaller = pop(&stack);
            answer[smaller.index] = nums[i];
        }
        push(&stack, current);
    }
    while (!isEmpty(&stack))
    {
        answer[pop(&stack).index] = -1;
    }
    free(stack.data);
}
