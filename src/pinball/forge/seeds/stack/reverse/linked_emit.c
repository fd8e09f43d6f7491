/* ---
algorithm: reverse
structure: stack
method: linked stack emptied into a callback
time: O(n)
space: O(n)
call: unload(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

struct plate {
	int number;
	struct plate *below;
};

void unload(const int *v, int n, void (*emit)(int))
{
	struct plate *pile = NULL;

	for (int i = 0; i < n; i++) {
		struct plate *p = malloc(sizeof(*p));
		p->number = v[i];
		p->below = pile;
		pile = p;
	}
	while (pile) {
		struct plate *p = pile;
		emit(p->number);
		pile = p->below;
		free(p);
	}
}
