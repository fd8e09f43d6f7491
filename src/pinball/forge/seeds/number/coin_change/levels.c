/* ---
algorithm: coin_change
structure: number
method: breadth first: which amounts can be reached with one more coin
time: O(n)
space: O(n)
call: coins_needed(n) -> return
--- */
#include <stdlib.h>

int coins_needed(int target)
{
	static const int coin[3] = {1, 3, 4};
	int *queue, *used;
	int head = 0, tail = 0, answer;

	queue = malloc((target + 1) * sizeof(*queue));
	used = calloc(target + 1, sizeof(*used));	/* coins + 1, 0 = not reached */
	queue[tail++] = 0;
	used[0] = 1;
	while (used[target] == 0) {
		int sum = queue[head++];

		for (int c = 0; c < 3; c++) {
			int next = sum + coin[c];

			if (next <= target && used[next] == 0) {
				used[next] = used[sum] + 1;
				queue[tail++] = next;
			}
		}
	}
	answer = used[target] - 1;
	free(queue);
	free(used);
	return answer;
}
