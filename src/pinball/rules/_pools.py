"""Names that people give, good and bad ones."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


INTEGERS = _words(
    """
    i j k n m x y z a b c d p q r s t u v w tmp temp val value cur current prev next count cnt num index
    idx pos left right lo hi low high start end begin stop first last mid min max sum total result res
    ret ans answer size length foo bar baz aux item elem key data flag limit step offset depth level old
    new_value best acc out var1 var2 thing stuff myVar iVal nCount theValue loopCounter myIndex
    """
)
ARRAYS = _words(
    """
    a b v xs arr array data nums numbers values items list vec buf buffer seq input elems table tab
    cells A p t keys vals src dst in_arr result numbersArray aData pArr tree
    """
)
POINTERS = _words(
    """
    p q r s t n node cur curr current head root tail prev previous next nxt following it ptr pointer
    temp tmp walk rest item elem list tree start first last target parent child sub this_node pNode
    nodePtr theNode a x
    """
)
FUNCTIONS = _words(
    """
    solve run process compute calculate do_it f g h foo helper util work main_loop go execute apply
    handle func my_function sort search find reverse insert delete_node filter map traverse visit update
    transform count sum merge swap partition push pop check test get set build make walk doStuff
    processData myFunc algo calc step
    """
)
RECORDS = _words(
    """
    node list_node cell item element link entry tree_node n elem box point block List Node t leaf rec
    """
)
FIELDS = _words(
    """
    value val data key item info v x d num content payload elem number next link nxt tail rest succ
    following left right l r lhs rhs lc rc less more child1 child2 first second a b ptr
    """
)
ALIASES = _words(
    """
    Node node_t List Cell Item ListNode TreeNode Tree Elem Link NODE tNode node_type T Record
    """
)
