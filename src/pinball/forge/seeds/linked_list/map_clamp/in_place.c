/* ---
algorithm: map_clamp
structure: linked_list
method: two ifs
time: O(n)
space: O(1)
call: limit(list(xs), lo, hi) -> list(xs)
--- */
struct sig { float level; struct sig *next; };

void limit(struct sig *s, float lo, float hi)
{
    for (; s; s = s->next) {
        if (s->level < lo) s->level = lo;
        else if (s->level > hi) s->level = hi;
    }
}
