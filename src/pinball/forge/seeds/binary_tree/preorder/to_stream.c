/* ---
algorithm: preorder
structure: binary_tree
method: recursion that writes to a stream it is given
time: O(n)
space: O(n)
call: print_tree(tree(t)) -> stdout
--- */
#include <stdio.h>

struct rec {
    int id;
    struct rec *left;
    struct rec *right;
};

static void write_rec(FILE *stream, const struct rec *r)
{
    fprintf(stream, "%d\n", r->id);
    if (r->left)
        write_rec(stream, r->left);
    if (r->right)
        write_rec(stream, r->right);
}

void print_tree(const struct rec *root)
{
    if (!root)
        return;
    write_rec(stdout, root);
    fflush(stdout);
}
