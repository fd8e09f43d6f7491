/* ---
algorithm: even_values
structure: binary_tree
method: appends to a linked list
time: O(n)
space: O(n)
call: even_list(tree(t)) -> list(return)
--- */
#include <stdlib.h>

struct tree { int v; struct tree *l, *r; };
struct cell { int v; struct cell *next; };

static struct cell *before(const struct tree *t, struct cell *rest)
{
	struct cell *c;

	if (!t)
		return rest;
	rest = before(t->r, rest);
	if (t->v % 2 == 0) {
		c = malloc(sizeof(*c));
		if (!c)
			abort();
		c->v = t->v;
		c->next = rest;
		rest = c;
	}
	return before(t->l, rest);
}

struct cell *even_list(const struct tree *t)
{
	return before(t, NULL);
}
