/* ---
algorithm: to_binary
structure: number
method: a linked list that grows at its head
time: O(log n)
space: O(log n)
call: binary(n) -> list(return)
--- */
#include <stdlib.h>

typedef struct Bit {
    int digit;
    struct Bit *next;
} Bit;

Bit *binary(int n)
{
    Bit *list = NULL;
    do {
        Bit *b = malloc(sizeof(Bit));
        b->digit = n & 1;
        b->next = list;
        list = b;
        n >>= 1;
    } while (n);
    return list;
}
