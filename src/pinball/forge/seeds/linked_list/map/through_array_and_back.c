/* ---
algorithm: map
structure: linked_list
method: values to an array, doubled there, back into the list
time: O(n)
space: O(1)
call: dbl_list(list(xs)) -> list(xs)
--- */
#define MAXN 1024

struct nd { double z; struct nd *nx; };

static double buf[MAXN];

static void dbl(double *a, int n)
{
    while (n-- > 0) a[n] += a[n];
}

void dbl_list(struct nd *l)
{
    struct nd *p;
    int n = 0;
    for (p = l; p; p = p->nx) buf[n++] = p->z;
    dbl(buf, n);
    for (n = 0, p = l; p; p = p->nx) p->z = buf[n++];
}
