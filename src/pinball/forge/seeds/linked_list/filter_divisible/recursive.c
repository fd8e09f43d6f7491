/* ---
algorithm: filter_divisible
structure: linked_list
method: recursion on the nodes
time: O(n)
space: O(n)
call: divisible(k, list(xs)) -> list(return)
--- */
typedef struct s { int v; struct s *n; } s;

s *divisible(int k, s *p)
{
    while (p && p->v % k != 0) p = p->n;
    if (p) p->n = divisible(k, p->n);
    return p;
}
