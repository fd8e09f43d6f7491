/* ---
algorithm: remove_duplicates
structure: linked_list
method: inner loop over each run of equal elements
time: O(n)
space: O(1)
call: dedup(list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct sample {
	long level;
	struct sample *next;
};

void dedup(struct sample *s)
{
	for (; s; s = s->next) {
		struct sample *t = s->next;

		while (t && t->level == s->level) {
			struct sample *gone = t;
			t = t->next;
			free(gone);
		}
		s->next = t;
	}
}
