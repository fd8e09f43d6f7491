/* ---
algorithm: sum_of_squares
structure: linked_list
method: squared in place, then summed
time: O(n)
space: O(1)
call: energy(list(xs)) -> return
--- */
typedef struct s { long v; struct s *n; } s;

static void each(s *p, long (*f)(long)) { for (; p; p = p->n) p->v = f(p->v); }
static long sq(long v) { return v * v; }

long energy(s *p)
{
    long sum = 0;
    each(p, sq);
    while (p) { sum += p->v; p = p->n; }
    return sum;
}
