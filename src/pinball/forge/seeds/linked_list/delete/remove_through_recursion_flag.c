/* ---
algorithm: delete
structure: linked_list
method: recursion with a flag that it was done
time: O(n)
space: O(n)
call: strike(list(xs), k) -> list(return)
--- */
struct w { int id; struct w *nx; };

static struct w *go(struct w *p, int id, int *done)
{
    if (p == 0) return p;
    if (!*done && p->id == id) {
        *done = 1;
        return go(p->nx, id, done);
    }
    p->nx = go(p->nx, id, done);
    return p;
}

struct w *strike(struct w *p, int id)
{
    int done = 0;
    return go(p, id, &done);
}
