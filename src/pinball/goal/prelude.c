typedef struct List {
    int value;
    struct List *next;
} List;

typedef struct Tree {
    int value;
    struct Tree *left;
    struct Tree *right;
} Tree;

static int count(const int *a, int n, int x) {
    int found = 0;
    for (int i = 0; i < n; i++) {
        if (a[i] == x) {
            found++;
        }
    }
    return found;
}

static bool contains(const int *a, int n, int x) {
    return count(a, n, x) > 0;
}

static bool sorted(const int *a, int n) {
    for (int i = 1; i < n; i++) {
        if (a[i - 1] > a[i]) {
            return false;
        }
    }
    return true;
}

static bool strictly_sorted(const int *a, int n) {
    for (int i = 1; i < n; i++) {
        if (a[i - 1] >= a[i]) {
            return false;
        }
    }
    return true;
}

static bool sorted_down(const int *a, int n) {
    for (int i = 1; i < n; i++) {
        if (a[i - 1] < a[i]) {
            return false;
        }
    }
    return true;
}

static bool distinct(const int *a, int n) {
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
            if (a[i] == a[j]) {
                return false;
            }
        }
    }
    return true;
}

static bool permutation(const int *a, int n, const int *b, int m) {
    if (n != m) {
        return false;
    }
    for (int i = 0; i < n; i++) {
        if (count(a, n, a[i]) != count(b, m, a[i])) {
            return false;
        }
    }
    return true;
}

static bool subset(const int *a, int n, const int *b, int m) {
    for (int i = 0; i < n; i++) {
        if (count(b, m, a[i]) == 0) {
            return false;
        }
    }
    return true;
}

static bool subsequence(const int *a, int n, const int *b, int m) {
    int i = 0;
    for (int j = 0; j < m && i < n; j++) {
        if (a[i] == b[j]) {
            i++;
        }
    }
    return i == n;
}

static bool same(const int *a, int n, const int *b, int m) {
    if (n != m) {
        return false;
    }
    for (int i = 0; i < n; i++) {
        if (a[i] != b[i]) {
            return false;
        }
    }
    return true;
}

static bool reversed(const int *a, int n, const int *b, int m) {
    if (n != m) {
        return false;
    }
    for (int i = 0; i < n; i++) {
        if (a[i] != b[n - 1 - i]) {
            return false;
        }
    }
    return true;
}

static bool all_equal(const int *a, int n, int x) {
    return count(a, n, x) == n;
}

static bool all_less(const int *a, int n, int x) {
    for (int i = 0; i < n; i++) {
        if (a[i] >= x) {
            return false;
        }
    }
    return true;
}

static bool all_at_most(const int *a, int n, int x) {
    for (int i = 0; i < n; i++) {
        if (a[i] > x) {
            return false;
        }
    }
    return true;
}

static bool all_greater(const int *a, int n, int x) {
    for (int i = 0; i < n; i++) {
        if (a[i] <= x) {
            return false;
        }
    }
    return true;
}

static bool all_at_least(const int *a, int n, int x) {
    for (int i = 0; i < n; i++) {
        if (a[i] < x) {
            return false;
        }
    }
    return true;
}

static int list_length(const List *list) {
    int n = 0;
    for (const List *p = list; p != NULL; p = p->next) {
        n++;
    }
    return n;
}

static int list_count(const List *list, int x) {
    int found = 0;
    for (const List *p = list; p != NULL; p = p->next) {
        if (p->value == x) {
            found++;
        }
    }
    return found;
}

static bool list_contains(const List *list, int x) {
    return list_count(list, x) > 0;
}

static bool list_sorted(const List *list) {
    if (list == NULL) {
        return true;
    }
    for (const List *p = list; p->next != NULL; p = p->next) {
        if (p->value > p->next->value) {
            return false;
        }
    }
    return true;
}

static bool list_same(const List *a, const List *b) {
    while (a != NULL && b != NULL) {
        if (a->value != b->value) {
            return false;
        }
        a = a->next;
        b = b->next;
    }
    return a == NULL && b == NULL;
}

static bool list_permutation(const List *a, const List *b) {
    if (list_length(a) != list_length(b)) {
        return false;
    }
    for (const List *p = a; p != NULL; p = p->next) {
        if (list_count(a, p->value) != list_count(b, p->value)) {
            return false;
        }
    }
    return true;
}

static int list_at(const List *list, int place) {
    const List *p = list;
    for (int i = 0; i < place; i++) {
        p = p->next;
    }
    return p->value;
}

static bool list_reversed(const List *a, const List *b) {
    int n = list_length(a);
    if (n != list_length(b)) {
        return false;
    }
    for (int i = 0; i < n; i++) {
        if (list_at(a, i) != list_at(b, n - 1 - i)) {
            return false;
        }
    }
    return true;
}

static int tree_size(const Tree *tree) {
    if (tree == NULL) {
        return 0;
    }
    return 1 + tree_size(tree->left) + tree_size(tree->right);
}

static int tree_height(const Tree *tree) {
    if (tree == NULL) {
        return 0;
    }
    int left = tree_height(tree->left);
    int right = tree_height(tree->right);
    return 1 + (left > right ? left : right);
}

static int tree_count(const Tree *tree, int x) {
    if (tree == NULL) {
        return 0;
    }
    int below = tree_count(tree->left, x) + tree_count(tree->right, x);
    return tree->value == x ? below + 1 : below;
}

static bool tree_contains(const Tree *tree, int x) {
    return tree_count(tree, x) > 0;
}

static bool tree_all_less(const Tree *tree, int x) {
    if (tree == NULL) {
        return true;
    }
    return tree->value < x && tree_all_less(tree->left, x) && tree_all_less(tree->right, x);
}

static bool tree_all_greater(const Tree *tree, int x) {
    if (tree == NULL) {
        return true;
    }
    return tree->value > x && tree_all_greater(tree->left, x) && tree_all_greater(tree->right, x);
}

static bool search_tree(const Tree *tree) {
    if (tree == NULL) {
        return true;
    }
    if (!tree_all_less(tree->left, tree->value) || !tree_all_greater(tree->right, tree->value)) {
        return false;
    }
    return search_tree(tree->left) && search_tree(tree->right);
}

static bool balanced(const Tree *tree) {
    if (tree == NULL) {
        return true;
    }
    int difference = tree_height(tree->left) - tree_height(tree->right);
    if (difference < -1 || difference > 1) {
        return false;
    }
    return balanced(tree->left) && balanced(tree->right);
}

static bool tree_same(const Tree *a, const Tree *b) {
    if (a == NULL || b == NULL) {
        return a == NULL && b == NULL;
    }
    return a->value == b->value && tree_same(a->left, b->left) && tree_same(a->right, b->right);
}

static bool mirrored(const Tree *a, const Tree *b) {
    if (a == NULL || b == NULL) {
        return a == NULL && b == NULL;
    }
    return a->value == b->value && mirrored(a->left, b->right) && mirrored(a->right, b->left);
}

static bool tree_values_within(const Tree *part, const Tree *a, const Tree *b) {
    if (part == NULL) {
        return true;
    }
    if (tree_count(a, part->value) != tree_count(b, part->value)) {
        return false;
    }
    return tree_values_within(part->left, a, b) && tree_values_within(part->right, a, b);
}

static bool tree_permutation(const Tree *a, const Tree *b) {
    return tree_size(a) == tree_size(b) && tree_values_within(a, a, b);
}
