/* ---
algorithm: stack_minimum
structure: stack
method: nodes that know the minimum below
time: O(n)
space: O(n)
call: query(xs, len(xs), out(len(xs))) -> out[:return]
--- */
#include <stdlib.h>

struct item {
	int value, least;
	struct item *under;
};

int query(const int *op, int n, int *out)
{
	struct item *top = NULL, *t;
	int said = 0;

	for (; n-- > 0; op++) {
		if (*op > 0) {
			t = malloc(sizeof(*t));
			t->value = *op;
			t->least = top && top->least < *op ? top->least : *op;
			t->under = top;
			top = t;
		} else if (*op < 0) {
			out[said++] = top ? top->least : 0;
		} else if (top) {
			t = top;
			top = top->under;
			free(t);
		}
	}
	while ((t = top)) {
		top = t->under;
		free(t);
	}
	return said;
}
