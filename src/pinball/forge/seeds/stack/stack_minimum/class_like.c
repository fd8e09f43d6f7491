/* ---
algorithm: stack_minimum
structure: stack
method: record with push, pop and minimum, counts of a value beside it
time: O(n)
space: O(n)
call: minimumQueries(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

typedef struct {
    int *values;
    int *minima;
    int size;
    int minSize;
} MinStack;

static MinStack *minStackCreate(int capacity)
{
    MinStack *obj = malloc(sizeof(MinStack));
    obj->values = malloc((capacity + 1) * sizeof(int));
    obj->minima = malloc((capacity + 1) * sizeof(int));
    obj->size = obj->minSize = 0;
    return obj;
}

static void minStackPush(MinStack *obj, int val)
{
    obj->values[obj->size++] = val;
    if (obj->minSize == 0 || val <= obj->minima[obj->minSize - 1])
        obj->minima[obj->minSize++] = val;
}

static void minStackPop(MinStack *obj)
{
    if (obj->size == 0)
        return;
    int val = obj->values[--obj->size];
    if (val == obj->minima[obj->minSize - 1])
        obj->minSize--;
}

static int minStackGetMin(const MinStack *obj)
{
    return obj->minSize ? obj->minima[obj->minSize - 1] : 0;
}

static void minStackFree(MinStack *obj)
{
    free(obj->values);
    free(obj->minima);
    free(obj);
}

void minimumQueries(const int *xs, int n, void (*emit)(int))
{
    MinStack *stack = minStackCreate(n);
    for (int i = 0; i < n; i++)
    {
        if (xs[i] > 0)
            minStackPush(stack, xs[i]);
        else if (xs[i] == 0)
            minStackPop(stack);
        else
            emit(minStackGetMin(stack));
    }
    minStackFree(stack);
}
