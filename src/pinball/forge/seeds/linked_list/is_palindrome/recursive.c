/* ---
algorithm: is_palindrome
structure: linked_list
method: recursion to the end with a second pointer from the front
time: O(n)
space: O(n)
call: mirror_list(list(xs)) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

typedef struct cell {
    short sym;
    struct cell *next;
} cell;

static bool check(const cell *back, const cell **front)
{
    if (back == NULL)
        return true;
    if (!check(back->next, front))
        return false;
    bool equal = back->sym == (*front)->sym;
    *front = (*front)->next;
    return equal;
}

bool mirror_list(const cell *list)
{
    const cell *front = list;
    return check(list, &front);
}
