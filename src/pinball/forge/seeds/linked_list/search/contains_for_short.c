/* ---
algorithm: search
structure: linked_list
method: for loop, returns 1 or 0
time: O(n)
space: O(1)
call: list_has(k, list(xs)) -> return
view: found
--- */
typedef struct cell_s *cell;
struct cell_s { int car; cell cdr; };

int list_has(int x, cell c)
{
    for (; c; c = c->cdr) if (c->car == x) return 1;
    return 0;
}
