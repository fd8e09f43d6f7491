/* ---
algorithm: map_negate
structure: array
method: negates the vector inside a struct, copied in and out
time: O(n)
space: O(1)
call: flipSigns(xs, len(xs)) -> xs
--- */
#include <string.h>

typedef struct {
    int at[1024];
    int dim;
} Vec;

static Vec work;

static void vecNegate(Vec *v)
{
    for (int d = 0; d < v->dim; d++)
        v->at[d] *= -1;
}

void flipSigns(int *numbers, int n)
{
    work.dim = n;
    memcpy(work.at, numbers, n * sizeof(int));
    vecNegate(&work);
    memcpy(numbers, work.at, n * sizeof(int));
}
