/* ---
algorithm: length
structure: linked_list
method: address of the link walked to its end
time: O(n)
space: O(1)
call: count(&list(xs)) -> return
--- */
typedef struct n { char c; struct n *m; } n;

unsigned count(n **p)
{
    unsigned k;
    for (k = 0; *p != 0; k++) p = &(*p)->m;
    return k;
}
