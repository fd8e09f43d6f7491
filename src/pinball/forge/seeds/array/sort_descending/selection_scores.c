/* ---
algorithm: sort_descending
structure: array
method: selection of the highest, records by their score
time: O(n^2)
space: O(1)
call: rank_players(xs, len(xs)) -> xs
--- */
#include <stddef.h>

struct player {
    int score;
    unsigned id;
};

void rank_players(struct player *p, size_t n)
{
    for (size_t place = 0; place < n; place++) {
        struct player *best = &p[place];
        for (struct player *other = best + 1; other < p + n; other++)
            if (other->score > best->score)
                best = other;
        struct player lower = p[place];
        p[place] = *best;
        *best = lower;
    }
}
