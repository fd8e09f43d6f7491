/* ---
algorithm: leaf_count
structure: binary_tree
method: recursion to the left, loop to the right
time: O(n)
space: O(n)
call: tips(tree(t)) -> return
--- */
struct twig { int x; struct twig *l, *r; };

int tips(const struct twig *p)
{
	int n = 0;

	for (; p; p = p->r) {
		if (!p->l && !p->r)
			return n + 1;
		n += tips(p->l);
	}
	return n;
}
