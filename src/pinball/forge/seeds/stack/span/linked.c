/* ---
algorithm: span
structure: stack
method: linked stack of day and price
time: O(n)
space: O(n)
call: stockSpan(xs, len(xs), out(len(xs))) -> out
--- */
#include <stdlib.h>

typedef struct Day {
    int price;
    int number;
    struct Day *older;
} Day;

static Day *drop(Day *top)
{
    Day *older = top->older;
    free(top);
    return older;
}

void stockSpan(const int *prices, int days, int *spans)
{
    Day *top = NULL;
    for (int d = 0; d < days; d++)
    {
        while (top != NULL && top->price <= prices[d])
            top = drop(top);
        spans[d] = top == NULL ? d + 1 : d - top->number;
        Day *today = malloc(sizeof(Day));
        today->price = prices[d];
        today->number = d;
        today->older = top;
        top = today;
    }
    while (top != NULL)
        top = drop(top);
}
