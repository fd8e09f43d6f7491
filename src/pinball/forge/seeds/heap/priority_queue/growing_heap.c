/* ---
algorithm: priority_queue
structure: heap
method: heap that grows by realloc, handle on the heap
time: O(n log n)
space: O(n)
call: serve_all(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

struct pq {
	size_t len, cap;
	int *v;
};

static struct pq *pq_new(void)
{
	return calloc(1, sizeof(struct pq));
}

static void pq_add(struct pq *q, int x)
{
	size_t i;

	if (q->len == q->cap) {
		q->cap = q->cap ? q->cap * 2 : 8;
		q->v = realloc(q->v, q->cap * sizeof(*q->v));
	}
	for (i = q->len++; i && q->v[(i - 1) >> 1] > x; i = (i - 1) >> 1)
		q->v[i] = q->v[(i - 1) >> 1];
	q->v[i] = x;
}

static int pq_take(struct pq *q)
{
	int out = q->v[0], x = q->v[--q->len];
	size_t i = 0, c = 1;

	while (c < q->len) {
		if (c + 1 < q->len && q->v[c + 1] < q->v[c])
			c++;
		if (q->v[c] >= x)
			break;
		q->v[i] = q->v[c];
		i = c;
		c = 2 * i + 1;
	}
	q->v[i] = x;
	return out;
}

void serve_all(const int *xs, size_t n, void (*emit)(int))
{
	struct pq *q = pq_new();

	for (size_t i = 0; i < n; i++)
		if (xs[i] > 0)
			pq_add(q, xs[i]);
		else if (q->len)
			emit(pq_take(q));
	free(q->v);
	free(q);
}
