/* ---
algorithm: sum_of_squares
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: squares(list(xs)) -> return
--- */
typedef struct v { int x; struct v *r; } v;

int squares(const v *p) { return p == 0 ? 0 : p->x * p->x + squares(p->r); }
