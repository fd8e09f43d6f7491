/* ---
algorithm: postorder
structure: binary_tree
method: copies the tree into arrays of indices, then recursion over indices
time: O(n)
space: O(n)
call: serial(tree(t), emit) -> emitted
--- */
#include <stdint.h>
#include <stddef.h>

#define NONE 0xFFFFU
#define SLOTS 1024U

struct elem {
    int32_t val;
    struct elem *a;
    struct elem *b;
};

static int32_t values[SLOTS];
static uint16_t first[SLOTS];
static uint16_t second[SLOTS];
static uint16_t used;

static uint16_t intern(const struct elem *e)
{
    uint16_t slot;

    if (e == NULL) {
        return NONE;
    }
    slot = used++;
    values[slot] = e->val;
    first[slot] = intern(e->a);
    second[slot] = intern(e->b);
    return slot;
}

static void output(uint16_t slot, void (*sink)(int32_t))
{
    if (slot == NONE) {
        return;
    }
    output(first[slot], sink);
    output(second[slot], sink);
    sink(values[slot]);
}

void serial(const struct elem *root, void (*sink)(int32_t))
{
    used = 0U;
    output(intern(root), sink);
}
