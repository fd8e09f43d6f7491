/* ---
algorithm: is_palindrome
structure: number
method: digits into a list, compared with the number again
time: O(log n)
space: O(log n)
call: palindromeNumber(n) -> return
--- */
#include <stdlib.h>

struct digit { int d; struct digit *next; };

int palindromeNumber(int n)
{
    struct digit *head = NULL;
    int same = 1, t;
    for (t = n; t > 0; t /= 10) {
        struct digit *x = malloc(sizeof(struct digit));
        x->d = t % 10;
        x->next = head;
        head = x;
    }
    for (t = n; head != NULL; t /= 10) {
        struct digit *x = head;
        if (x->d != t % 10) same = 0;
        head = x->next;
        free(x);
    }
    return same;
}
