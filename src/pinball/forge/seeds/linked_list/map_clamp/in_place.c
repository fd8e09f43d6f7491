/* ---
algorithm: map_clamp
structure: linked_list
method: two ifs
time: O(n)
space: O(1)
call: limit(list(xs), lo, hi) -> list(xs)
--- */
struct sig { double level; struct sig *next; };

void limit(struct sig *s, double lo, double hi)
{
    for (; s; s = s->next) {
        if (s->level < lo) s->level = lo;
        else if (s->level > hi) s->level = hi;
    }
}
