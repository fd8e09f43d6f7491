/* ---
algorithm: append
structure: linked_list
method: recursion to the end
time: O(n)
space: O(n)
call: snoc(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct seq *seq;
struct seq {
    int first;
    seq rest;
};

seq snoc(seq s, int x)
{
    if (s) {
        s->rest = snoc(s->rest, x);
    } else {
        s = malloc(sizeof(struct seq));
        if (!s) exit(1);
        s->first = x;
        s->rest = NULL;
    }
    return s;
}
