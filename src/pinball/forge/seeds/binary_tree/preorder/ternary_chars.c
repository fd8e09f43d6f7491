/* ---
algorithm: preorder
structure: binary_tree
method: recursion in expressions: short circuits instead of if
time: O(n)
space: O(n)
call: p(tree(t)) -> stdout
--- */
#include <stdio.h>

struct s { int n; struct s *a, *b; };

int p(struct s *q)
{
    return q && (printf("%d ", q->n), p(q->a), p(q->b), 1);
}
