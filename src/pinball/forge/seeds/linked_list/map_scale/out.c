/* ---
algorithm: map_scale
structure: linked_list
method: into an array, pointer arithmetic
time: O(n)
space: O(1)
call: scale(list(xs), k, out(len(xs))) -> out
--- */
struct smp { short s; struct smp *nx; };

void scale(struct smp *p, int gain, int *out)
{
    for (; p; p = p->nx) *out++ = p->s * gain;
}
