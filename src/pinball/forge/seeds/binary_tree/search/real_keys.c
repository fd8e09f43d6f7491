/* ---
algorithm: search
structure: binary_tree
method: keys are real numbers, equal within a small distance
time: O(n)
typical: O(log n)
space: O(1)
call: lookup(tree(t), k) -> return
--- */
#include <math.h>
#include <stddef.h>

typedef struct point {
    double x;
    struct point *left;
    struct point *right;
} point;

static const double eps = 1e-9;

int lookup(const point *p, double x) {
    while (p != NULL) {
        double d = x - p->x;
        if (fabs(d) < eps) return 1;
        if (d < 0) {
            p = p->left;
        } else {
            p = p->right;
        }
    }
    return 0;
}
