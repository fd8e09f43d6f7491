/* ---
algorithm: sum_of_squares
structure: linked_list
method: loop
time: O(n)
space: O(1)
call: norm2(list(xs)) -> return
--- */
struct comp { int x; struct comp *next; };

int norm2(const struct comp *c)
{
    int s = 0;
    do {
        if (!c) break;
        s += c->x * c->x;
        c = c->next;
    } while (1);
    return s;
}
