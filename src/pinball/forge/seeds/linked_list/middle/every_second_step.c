/* ---
algorithm: middle
structure: linked_list
method: one pointer moves at each second step
time: O(n)
space: O(1)
call: center(list(xs)) -> return
--- */
struct bead { short colour; struct bead *next; };

int center(const struct bead *b)
{
    const struct bead *mid = b;
    unsigned odd = 0;

    for (; b; b = b->next) {
        if (odd & 1u)
            mid = mid->next;
        odd ^= 1u;
    }
    return mid->colour;
}
