/* ---
algorithm: postorder
structure: binary_tree
method: recursion into a buffer struct that refuses values when full
time: O(n)
space: O(n)
call: tree_dump(tree(t), out(len(t)), len(t)) -> out[:return]
--- */
#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>

typedef struct tree_entry {
    int32_t payload;
    struct tree_entry *p_left;
    struct tree_entry *p_right;
} tree_entry_t;

typedef struct {
    int32_t *p_data;
    uint16_t count;
    uint16_t limit;
} buffer_t;

static bool buffer_put(buffer_t *p_buf, int32_t value)
{
    if (p_buf->count >= p_buf->limit) {
        return false;
    }
    p_buf->p_data[p_buf->count] = value;
    p_buf->count++;
    return true;
}

static bool dump(const tree_entry_t *p_entry, buffer_t *p_buf)
{
    if (p_entry == NULL) {
        return true;
    }
    if (!dump(p_entry->p_left, p_buf)) {
        return false;
    }
    if (!dump(p_entry->p_right, p_buf)) {
        return false;
    }
    return buffer_put(p_buf, p_entry->payload);
}

uint16_t tree_dump(const tree_entry_t *p_root, int32_t *p_data, uint16_t limit)
{
    buffer_t buf;

    buf.p_data = p_data;
    buf.count = 0U;
    buf.limit = limit;
    (void)dump(p_root, &buf);
    return buf.count;
}
