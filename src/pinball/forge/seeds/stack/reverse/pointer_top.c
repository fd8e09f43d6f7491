/* ---
algorithm: reverse
structure: stack
method: a pointer as the stack's top
time: O(n)
space: O(1)
call: flip(xs, len(xs), out(len(xs))) -> out
--- */
static int room[1024];
static int *sp = room;

void flip(const int *in, unsigned n, int *out)
{
    sp = room;
    for (unsigned i = 0; i < n; i++) *sp++ = in[i];
    while (sp > room) *out++ = *--sp;
}
