/* ---
algorithm: is_palindrome
structure: array
method: pointers from both ends, one exit
time: O(n)
typical: O(1)
space: O(1)
call: symmetric(xs, len(xs)) -> return
--- */

int symmetric(const short *row, unsigned length)
{
    const short *p = row, *q = row + length;
    int equal = 1;

    while (equal && q - p > 1) {
        q--;
        equal = (*p == *q);
        p++;
    }
    return equal;
}
