/* ---
algorithm: reverse_second_half
structure: linked_list
method: through an array
time: O(n)
space: O(1)
call: half_back(list(xs), len(xs), out(len(xs))) -> out
--- */
struct s { int a; struct s *b; };

void half_back(struct s *p, int n, int *out)
{
    int i, half = n / 2;
    for (i = 0; i < half; i++, p = p->b) out[i] = p->a;
    for (i = n - 1; i >= half; i--, p = p->b) out[i] = p->a;
}
