/* ---
algorithm: josephus
structure: queue
method: ring linked both ways, nodes in an array
time: O(n)
space: O(1)
call: survivor(n, k, &cell) -> cell
--- */
struct seat {
	struct seat *left, *right;
};

static struct seat ring[1024];

void survivor(int n, int k, int *who)
{
	struct seat *s = ring;
	int i;

	for (i = 0; i < n; i++) {
		ring[i].right = &ring[(i + 1) % n];
		ring[i].left = &ring[(i + n - 1) % n];
	}
	while (s->right != s) {
		for (i = 1; i < k; i++)
			s = s->right;
		s->left->right = s->right;
		s->right->left = s->left;
		s = s->right;
	}
	*who = (int)(s - ring) + 1;
}
