/* ---
algorithm: diameter
structure: binary_tree
method: recursion that returns height and diameter in a struct
time: O(n)
space: O(n)
call: longest_path(tree(t)) -> return
--- */
struct tree {
	short key;
	struct tree *l, *r;
};

struct span {
	int height;
	int longest;
};

static struct span measure(const struct tree *t)
{
	struct span s = { 0, 0 }, l, r;

	if (!t)
		return s;
	l = measure(t->l);
	r = measure(t->r);
	s.height = 1 + (l.height > r.height ? l.height : r.height);
	s.longest = l.height + r.height;
	if (l.longest > s.longest)
		s.longest = l.longest;
	if (r.longest > s.longest)
		s.longest = r.longest;
	return s;
}

int longest_path(const struct tree *t)
{
	return measure(t).longest;
}
