/* ---
algorithm: preorder_of_inserted
structure: binary_tree
method: nodes from a fixed pool, hung in through a pointer to a pointer, written into an array
time: O(n^2)
typical: O(n log n)
space: O(n)
call: rearrange(xs, len(xs), out(len(xs))) -> out[:return]
--- */
#include <stddef.h>

struct cell {
	int val;
	struct cell *lt;
	struct cell *ge;
};

static struct cell pool[1024];

static int *store(const struct cell *c, int *p)
{
	if (c == NULL)
		return p;
	*p++ = c->val;
	p = store(c->lt, p);
	p = store(c->ge, p);
	return p;
}

size_t rearrange(const int *in, size_t n, int *out)
{
	struct cell *root = NULL;
	size_t i;

	for (i = 0; i < n; i++) {
		struct cell **link = &root;

		while (*link)
			link = in[i] < (*link)->val ? &(*link)->lt : &(*link)->ge;
		pool[i].val = in[i];
		pool[i].lt = NULL;
		pool[i].ge = NULL;
		*link = &pool[i];
	}
	return (size_t)(store(root, out) - out);
}
