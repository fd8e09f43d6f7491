/* ---
algorithm: search
structure: binary_tree
method: loop with an upper bound of steps and a status code
time: O(n)
typical: O(log n)
space: O(1)
call: index_lookup(tree(t), k, len(t)) -> return
--- */
#include <stdint.h>
#include <stddef.h>

#define STATUS_MISSING 0
#define STATUS_OK      1

typedef struct index_node {
    int16_t id;
    struct index_node *p_low;
    struct index_node *p_high;
} index_node_t;

uint8_t index_lookup(const index_node_t *p_node, int16_t id, uint16_t max_steps)
{
    uint8_t status = STATUS_MISSING;
    uint16_t step;

    for (step = 0U; (step <= max_steps) && (p_node != NULL) && (status == STATUS_MISSING); step++)
    {
        if (p_node->id == id)
        {
            status = STATUS_OK;
        }
        else
        {
            p_node = (id < p_node->id) ? p_node->p_low : p_node->p_high;
        }
    }
    return status;
}
