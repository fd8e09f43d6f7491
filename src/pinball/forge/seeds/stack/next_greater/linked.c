/* ---
algorithm: next_greater
structure: stack
method: linked stack of values, from the right
time: O(n)
space: O(n)
call: nge(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

struct cell {
	int v;
	struct cell *down;
};

void nge(int *a, int n)
{
	struct cell *top = NULL, *c;

	while (n-- > 0) {
		int x = a[n];

		while (top && top->v <= x) {
			c = top;
			top = top->down;
			free(c);
		}
		a[n] = top ? top->v : -1;
		c = malloc(sizeof(*c));
		c->v = x;
		c->down = top;
		top = c;
	}
	while (top) {
		c = top->down;
		free(top);
		top = c;
	}
}
