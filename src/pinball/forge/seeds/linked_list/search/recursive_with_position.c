/* ---
algorithm: search
structure: linked_list
method: recursion that carries the place
time: O(n)
space: O(n)
call: indexOf(list(xs), k) -> return
--- */
typedef struct Node {
    int element;
    struct Node *tail;
} Node;

static int indexOfFrom(const Node *node, int element, int start) {
    if (node == 0) {
        return -1;
    } else if (node->element == element) {
        return start;
    } else {
        return indexOfFrom(node->tail, element, start + 1);
    }
}

int indexOf(const Node *node, int element) {
    return indexOfFrom(node, element, 0);
}
