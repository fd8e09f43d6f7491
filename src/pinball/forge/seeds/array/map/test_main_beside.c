/* ---
algorithm: map
structure: array
method: doubling with a test main and a printing helper beside
time: O(n)
space: O(1)
call: doublePrices(xs, len(xs)) -> xs
--- */
#include <stdio.h>

void doublePrices(float price[], int items)
{
    int i = 0;

    do
    {
        if (i == items)
            return;
        price[i] = price[i] * 2.0f;
        i++;
    } while (i <= items);
}

void list(float price[], int items)
{
    for (int i = 0; i < items; i++)
        printf("%d) %.2f\n", i + 1, price[i]);
}

int main()
{
    float price[3] = {1.5f, 20.0f, 3.25f};

    doublePrices(price, 3);
    list(price, 3);
    return 0;
}
