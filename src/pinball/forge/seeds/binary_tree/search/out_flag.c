/* ---
algorithm: search
structure: binary_tree
method: result through a pointer, early exits
time: O(n)
typical: O(log n)
space: O(1)
call: FindKey(tree(t), k, &cell) -> cell
--- */
struct TreeNode
{
    int iKey;
    struct TreeNode *pLeft;
    struct TreeNode *pRight;
};

void FindKey(const struct TreeNode *pRoot, int iKey, int *pbFound)
{
    const struct TreeNode *pNode = pRoot;

    *pbFound = 0;
    while (pNode)
    {
        if (iKey < pNode->iKey)
        {
            pNode = pNode->pLeft;
            continue;
        }
        if (iKey > pNode->iKey)
        {
            pNode = pNode->pRight;
            continue;
        }
        *pbFound = 1;
        break;
    }
}
