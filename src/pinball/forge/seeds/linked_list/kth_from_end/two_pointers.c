/* ---
algorithm: kth_from_end
structure: linked_list
method: second pointer i nodes behind the first
time: O(n)
space: O(1)
call: fromEnd(list(xs), i) -> return
--- */
struct Node {
    int data;
    struct Node *next;
};

int fromEnd(struct Node *head, int k) {
    struct Node *ahead = head;
    struct Node *behind = head;
    while (k > 0) {
        ahead = ahead->next;
        k--;
    }
    while (ahead->next) {
        ahead = ahead->next;
        behind = behind->next;
    }
    return behind->data;
}
