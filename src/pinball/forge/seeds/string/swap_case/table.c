/* ---
algorithm: swap_case
structure: string
method: a table for all codes
time: O(n)
space: O(1)
call: invert_case(s, out(len(s)), len(s)) -> out
--- */
static unsigned char other[128];

static void make_table(void)
{
    int c;
    for (c = 0; c < 128; c++)
        other[c] = (unsigned char)c;
    for (c = 'a'; c <= 'z'; c++) {
        other[c] = (unsigned char)(c - 'a' + 'A');
        other[c - 'a' + 'A'] = (unsigned char)c;
    }
}

void invert_case(const char *in, char *out, unsigned n)
{
    make_table();
    for (unsigned i = 0; i < n; i++)
        out[i] = (char)other[(unsigned char)in[i]];
}
