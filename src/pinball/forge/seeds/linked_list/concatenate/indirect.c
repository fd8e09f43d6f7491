/* ---
algorithm: concatenate
structure: linked_list
method: through the address of the last link
time: O(n)
space: O(1)
call: join(&list(xs), &list(ys)) -> list(xs)
--- */
struct q { int job; struct q *next; };

void join(struct q **dst, struct q **src)
{
    while (*dst)
        dst = &(*dst)->next;
    *dst = *src;
    *src = 0;
}
