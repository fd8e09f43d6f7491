/* ---
algorithm: swap_pairs
structure: linked_list
method: into an array, index exclusive or one
time: O(n)
space: O(1)
call: pairs_swapped(list(xs), len(xs), out(len(xs))) -> out
--- */
struct s { int a; struct s *b; };

void pairs_swapped(struct s *p, int n, int *out)
{
    for (int i = 0; i < n; i++, p = p->b) {
        int to = i ^ 1;
        out[to < n ? to : i] = p->a;
    }
}
