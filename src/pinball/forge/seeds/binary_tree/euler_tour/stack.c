/* ---
algorithm: euler_tour
structure: binary_tree
method: stack of nodes and states, each state writes
time: O(n)
space: O(1)
call: passes(tree(t), emit) -> emitted
--- */
struct n { int k; struct n *l, *r; };

void passes(struct n *root, void (*see)(int))
{
	struct n *at[1100];
	int state[1100], sp = 0;

	if (root) {
		at[0] = root;
		state[sp++] = 0;
	}
	while (sp) {
		struct n *p = at[sp - 1], *next = 0;
		int s = state[sp - 1]++;

		see(p->k);
		if (s == 0)
			next = p->l;
		else if (s == 1)
			next = p->r;
		else
			sp--;
		if (next) {
			at[sp] = next;
			state[sp++] = 0;
		}
	}
}
