/* ---
algorithm: coin_change
structure: number
method: a queue of amounts that are left
time: O(n)
space: O(n)
call: fewest_coins(n) -> return
--- */
#include <stdlib.h>
#include <string.h>

struct entry {
	int left;
	int used;
};

int fewest_coins(int n)
{
	static const int value[] = { 1, 3, 4 };
	struct entry *queue = malloc((n + 1) * sizeof(*queue));
	char *seen = malloc(n + 1);
	int head = 0, tail = 0, result = -1, i;

	memset(seen, 0, n + 1);
	queue[tail].left = n;
	queue[tail++].used = 0;
	seen[n] = 1;
	while (head < tail) {
		struct entry e = queue[head++];

		if (e.left == 0) {
			result = e.used;
			break;
		}
		for (i = 0; i < 3; i++) {
			int next = e.left - value[i];

			if (next >= 0 && !seen[next]) {
				seen[next] = 1;
				queue[tail].left = next;
				queue[tail++].used = e.used + 1;
			}
		}
	}
	free(seen);
	free(queue);
	return result;
}
