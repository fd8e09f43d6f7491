/* ---
algorithm: map
structure: array
method: doubling with a test main and a printing helper beside
time: O(n)
space: O(1)
call: doublePrices(xs, len(xs)) -> xs
--- */
#include <stdio.h>

void doublePrices(double price[], int items)
{
    int i = 0;

    do
    {
        if (i == items)
            return;
        price[i] = price[i] * 2.0;
        i++;
    } while (i <= items);
}

void list(double price[], int items)
{
    for (int i = 0; i < items; i++)
        printf("%d) %.2f\n", i + 1, price[i]);
}

int main()
{
    double price[3] = {1.5, 20.0, 3.25};

    doublePrices(price, 3);
    list(price, 3);
    return 0;
}
