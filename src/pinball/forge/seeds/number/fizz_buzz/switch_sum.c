/* ---
algorithm: fizz_buzz
structure: number
method: switch over two tests
time: O(n)
space: O(1)
call: game(n) -> stdout
--- */
#include <stdio.h>

void game(int n)
{
    for (int i = 1; i <= n; i++) {
        switch ((i % 3 == 0) + 2 * (i % 5 == 0)) {
        case 3: printf("-15 "); break;
        case 2: printf("-5 "); break;
        case 1: printf("-3 "); break;
        default: printf("%d ", i);
        }
    }
}
