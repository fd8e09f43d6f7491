/* ---
algorithm: search
structure: array
method: break out by goto, struct with array and length
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

struct vec {
	int len;
	short data[1024];
};

static struct vec v;

static void read_vec(struct vec *p)
{
	int i, x;

	scanf("%d", &p->len);
	for (i = 0; i < p->len; i++) {
		scanf("%d", &x);
		p->data[i] = (short)x;
	}
}

static int lookup(const struct vec *p, int key)
{
	int i;

	for (i = 0; i < p->len; i++)
		if (p->data[i] == key)
			goto out;
	i = -1;
out:
	return i;
}

int main(void)
{
	int key;

	read_vec(&v);
	scanf("%d", &key);
	printf("%d\n", lookup(&v, key));
	return 0;
}
