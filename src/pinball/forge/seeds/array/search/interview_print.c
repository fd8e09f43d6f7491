/* ---
algorithm: search
structure: array
method: beginner: the function returns a place from one, main turns it
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

#define ABSENT 0

int whichOne(int shelf[], int books, int wanted)
{
    int spot = ABSENT;

    for (int b = 1; b <= books && spot == ABSENT; b++)
        if (shelf[b - 1] == wanted)
            spot = b;
    return spot;
}

int main()
{
    int shelf[1024], books, wanted;

    scanf("%d", &books);
    for (int b = 0; b < books; b++)
        scanf("%d", &shelf[b]);
    scanf("%d", &wanted);

    int spot = whichOne(shelf, books, wanted);
    if (spot == ABSENT)
        printf("no such book: %d\n", spot - 1);
    else
        printf("it is the one behind %d others\n", spot - 1);
    return 0;
}
