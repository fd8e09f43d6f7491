/* ---
algorithm: delete_last_match
structure: linked_list
method: the rest tells whether it deleted
time: O(n)
space: O(n)
call: remove_last(&list(xs), k) -> list(xs)
--- */
typedef struct l { int a; struct l *b; } l;

int remove_last(l **p, int k)
{
    if (!*p) return 0;
    if (remove_last(&(*p)->b, k)) return 1;
    if ((*p)->a != k) return 0;
    *p = (*p)->b;
    return 1;
}
