/* ---
algorithm: map_halve
structure: linked_list
method: divided in place
time: O(n)
space: O(1)
call: halve(list(xs)) -> list(return)
--- */
struct account { int balance; struct account *next; };

struct account *halve(struct account *accounts)
{
    struct account *a;
    for (a = accounts; a; a = a->next)
        a->balance = a->balance / 2;
    return accounts;
}
