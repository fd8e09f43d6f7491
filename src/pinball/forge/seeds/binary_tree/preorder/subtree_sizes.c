/* ---
algorithm: preorder
structure: binary_tree
method: each call writes its subtree and returns how many values it wrote
time: O(n)
space: O(n)
call: write_preorder(tree(t), out(len(t))) -> out[:return]
--- */
#include <stddef.h>

struct Branch
{
    int content;
    struct Branch *west;
    struct Branch *east;
};

/* returns the number of values written to destination */
size_t write_preorder(const struct Branch *branch, int *destination)
{
    size_t written = 0;

    if (branch == NULL)
        return 0;

    destination[written++] = branch->content;
    written += write_preorder(branch->west, destination + written);
    written += write_preorder(branch->east, destination + written);

    return written;
}
