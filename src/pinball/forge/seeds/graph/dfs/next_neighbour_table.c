/* ---
algorithm: dfs
structure: graph
method: stack, and for each node the neighbour to look at next
time: O(n^2)
space: O(1)
call: dfs(flat(m), len(m), s, out(len(m))) -> out[:return]
--- */
#include <stdint.h>

#define MAX_NODES 1024

static uint16_t next_index[MAX_NODES];
static uint16_t stack[MAX_NODES];
static uint8_t seen[MAX_NODES];

uint16_t dfs(const int *links, uint16_t n, uint16_t start, int *order)
{
    uint16_t depth = 0U;
    uint16_t count = 0U;
    uint16_t i;

    for (i = 0U; i < n; i++) {
        next_index[i] = 0U;
        seen[i] = 0U;
    }
    seen[start] = 1U;
    order[count++] = start;
    stack[depth++] = start;
    while (depth > 0U) {
        uint16_t node = stack[depth - 1U];
        if (next_index[node] == n) {
            depth--;
        } else {
            uint16_t other = next_index[node]++;
            if ((links[(uint32_t)node * n + other] != 0) && (seen[other] == 0U)) {
                seen[other] = 1U;
                order[count++] = other;
                stack[depth++] = other;
            }
        }
    }
    return count;
}
