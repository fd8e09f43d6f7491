/* ---
algorithm: preorder
structure: binary_tree
method: walk with functions for before, between and after, of which one is given
time: O(n)
space: O(n)
call: run(tree(t), emit) -> emitted
--- */
#include <stddef.h>

struct tree {
	int id;
	struct tree *l;
	struct tree *r;
};

typedef void (*hook)(int);

static void nothing(int id)
{
	(void)id;
}

static void walk(const struct tree *t, hook before, hook between, hook after)
{
	if (!t)
		return;
	before(t->id);
	walk(t->l, before, between, after);
	between(t->id);
	walk(t->r, before, between, after);
	after(t->id);
}

void run(const struct tree *t, hook out)
{
	walk(t, out, nothing, nothing);
}
