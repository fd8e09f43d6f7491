/* ---
algorithm: range_sum
structure: binary_tree
method: stack of nodes that may matter
time: O(n)
space: O(1)
call: sum_between(tree(t), a, b) -> return
--- */
struct node {
	int key;
	struct node *l, *r;
};

int sum_between(struct node *root, int lo, int hi)
{
	struct node *todo[1100];
	int n = 0, sum = 0;

	todo[n++] = root;
	while (n) {
		struct node *p = todo[--n];

		if (!p)
			continue;
		if (lo <= p->key && p->key <= hi)
			sum += p->key;
		if (p->key > lo)
			todo[n++] = p->l;
		if (p->key < hi)
			todo[n++] = p->r;
	}
	return sum;
}
