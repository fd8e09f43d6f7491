/* ---
algorithm: width
structure: binary_tree
method: walk that counts into a table by depth
time: O(n)
space: O(n)
call: width(tree(t)) -> return
--- */
#include <string.h>

typedef struct tn { int v; struct tn *a, *b; } tn;

static int per_level[1024];

static void count(const tn *t, int depth)
{
	if (!t)
		return;
	per_level[depth]++;
	count(t->a, depth + 1);
	count(t->b, depth + 1);
}

int width(const tn *t)
{
	int best = 0;

	memset(per_level, 0, sizeof(per_level));
	count(t, 0);
	for (int i = 0; i < 1024; i++)
		if (per_level[i] > best)
			best = per_level[i];
	return best;
}
