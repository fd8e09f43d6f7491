/* ---
algorithm: inorder
structure: binary_tree
method: recursion with a visitor object that holds its function and its result
time: O(n^2)
space: O(n)
call: accept(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

typedef struct Visitor Visitor;
struct Visitor {
    void (*visit)(Visitor *self, int value);
    int *values;
    int size;
};

typedef struct Node {
    int value;
    struct Node *left;
    struct Node *right;
} Node;

static void Node_accept(const Node *self, Visitor *visitor)
{
    if (self == NULL) {
        return;
    }
    Node_accept(self->left, visitor);
    visitor->visit(visitor, self->value);
    Node_accept(self->right, visitor);
}

static void collectValue(Visitor *self, int value)
{
    int *longer = realloc(self->values, (self->size + 1) * sizeof(int));
    if (longer == NULL) {
        exit(EXIT_FAILURE);
    }
    self->values = longer;
    self->values[self->size] = value;
    self->size++;
}

int *accept(const Node *root, int *size)
{
    Visitor visitor;

    visitor.visit = collectValue;
    visitor.values = NULL;
    visitor.size = 0;
    Node_accept(root, &visitor);
    *size = visitor.size;
    return visitor.values;
}
