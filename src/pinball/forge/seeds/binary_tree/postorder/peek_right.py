"""---
algorithm: postorder
structure: binary_tree
method: goes down to the left, looks at the right child of the top
time: O(n)
space: O(n)
call: postorderTraversal(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def postorderTraversal(root):
    ans = []
    st = []
    cur = root
    while cur or st:
        while cur:
            st.append(cur)
            cur = cur.left
        temp = st[-1].right
        if temp:
            cur = temp
            continue
        temp = st.pop()
        ans.append(temp.val)
        while st and st[-1].right is temp:
            temp = st.pop()
            ans.append(temp.val)
    return ans
