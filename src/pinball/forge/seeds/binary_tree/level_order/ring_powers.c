/* ---
algorithm: level_order
structure: binary_tree
method: ring buffer in a static array, free running counters
time: O(n)
space: O(1)
call: scan(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
#include <stdint.h>
#include <stddef.h>

#define RING 1024U

struct leaf {
    int32_t sample;
    struct leaf *p0;
    struct leaf *p1;
};

static const struct leaf *ring[RING];

void scan(const struct leaf *root, int32_t *dest, uint32_t *count)
{
    uint16_t wr = 0U;
    uint16_t rd = 0U;

    *count = 0U;
    if (root == NULL) {
        return;
    }
    ring[wr++ % RING] = root;
    do {
        const struct leaf *cur = ring[rd++ % RING];
        dest[*count] = cur->sample;
        *count += 1U;
        if (cur->p0 != NULL) {
            ring[wr++ % RING] = cur->p0;
        }
        if (cur->p1 != NULL) {
            ring[wr++ % RING] = cur->p1;
        }
    } while (rd != wr);
}
