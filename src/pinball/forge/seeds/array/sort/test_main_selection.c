/* ---
algorithm: sort
structure: array
method: selection of the largest from the front, put at the end, with a test main
time: O(n^2)
space: O(1)
call: arrange(xs, len(xs)) -> xs
--- */
#include <stdio.h>

void arrange(int card[], int cards)
{
    for (int unsorted = cards; unsorted > 1; unsorted--)
    {
        int high = 0, at;

        for (at = 0; at < unsorted; at++)
            high = card[at] >= card[high] ? at : high;
        at = card[unsorted - 1];
        card[unsorted - 1] = card[high];
        card[high] = at;
    }
}

int main()
{
    int hand[] = {10, 3, 12, 7, 7, 1};

    arrange(hand, 6);
    for (int c = 0; c < 6; c++)
        printf("card %d: %d\n", c + 1, hand[c]);
    return 0;
}
