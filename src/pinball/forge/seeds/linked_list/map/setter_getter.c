/* ---
algorithm: map
structure: linked_list
method: Java style with getters and setters
time: O(n)
space: O(1)
call: doubleValues(list(xs)) -> list(return)
--- */
#include <stdbool.h>
#include <stddef.h>

typedef struct Node {
    int value;
    struct Node *next;
} Node;

static int Node_getValue(const Node *self) { return self->value; }
static void Node_setValue(Node *self, int value) { self->value = value; }
static Node *Node_getNext(const Node *self) { return self->next; }
static bool Node_hasNext(const Node *self) { return self->next != NULL; }

Node *doubleValues(Node *first) {
    Node *node = first;
    if (node == NULL) {
        return NULL;
    }
    while (Node_hasNext(node)) {
        Node_setValue(node, Node_getValue(node) * 2);
        node = Node_getNext(node);
    }
    Node_setValue(node, Node_getValue(node) * 2);
    return first;
}
