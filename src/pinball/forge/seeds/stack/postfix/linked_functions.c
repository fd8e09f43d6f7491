/* ---
algorithm: postfix
structure: stack
method: linked stack and operators as functions
time: O(n)
space: O(n)
call: PostfixValue(xs, len(xs)) -> return
--- */
#include <stdlib.h>

typedef struct Cell {
    int value;
    struct Cell *next;
} Cell;

static int Add(int a, int b) { return a + b; }
static int Subtract(int a, int b) { return a - b; }
static int Larger(int a, int b) { return a > b ? a : b; }

typedef int (*BinaryOperator)(int, int);

static BinaryOperator Operator(int token)
{
    switch (token)
    {
    case -1: return Add;
    case -2: return Subtract;
    default: return Larger;
    }
}

static Cell *Push(Cell *stack, int value)
{
    Cell *cell = malloc(sizeof(Cell));
    cell->value = value;
    cell->next = stack;
    return cell;
}

static Cell *Drop(Cell *stack)
{
    Cell *rest = stack->next;
    free(stack);
    return rest;
}

int PostfixValue(const int *tokens, int count)
{
    Cell *stack = NULL;
    int result = 0;

    for (int i = 0; i < count; i++)
    {
        if (tokens[i] >= 0)
        {
            stack = Push(stack, tokens[i]);
        }
        else if (stack != NULL && stack->next != NULL)
        {
            int right = stack->value;
            BinaryOperator apply = Operator(tokens[i]);
            stack = Drop(stack);
            stack->value = apply(stack->value, right);
        }
    }
    if (stack != NULL)
        result = stack->value;
    while (stack != NULL)
        stack = Drop(stack);
    return result;
}
