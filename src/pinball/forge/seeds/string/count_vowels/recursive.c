/* ---
algorithm: count_vowels
structure: string
method: recursion with a bit mask of the vowels
time: O(n)
space: O(n)
call: nvowels(s) -> return
--- */

/* bits of a, e, i, o and u, counted from 'a' */
#define VOWELS 0x104111UL

unsigned nvowels(const char *s)
{
    if (*s == 0)
        return 0;
    return (unsigned)(VOWELS >> (*s - 'a') & 1) + nvowels(s + 1);
}
