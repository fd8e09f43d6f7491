/* ---
algorithm: delete
structure: linked_list
method: nodes in static arrays, a deleted cell goes back to the free list
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

enum { CELLS = 1024, END = CELLS };

struct cell {
	int val;
	int next;
};

static struct cell cells[CELLS + 1];
static int unused = 0;
static int first = END;

static void release(int c)
{
	cells[c].next = unused;
	unused = c;
}

int main(void)
{
	int n, k, c, *link;

	if (scanf("%d", &n) != 1)
		return 1;
	link = &first;
	while (n-- > 0) {
		c = unused++;
		if (scanf("%d", &cells[c].val) != 1)
			return 1;
		*link = c;
		link = &cells[c].next;
	}
	*link = END;
	if (scanf("%d", &k) != 1)
		return 1;

	for (link = &first; *link != END; link = &cells[*link].next) {
		if (cells[*link].val == k) {
			c = *link;
			*link = cells[c].next;
			release(c);
			break;
		}
	}
	for (c = first; c != END; c = cells[c].next)
		printf("%d ", cells[c].val);
	putchar('\n');
	return 0;
}
