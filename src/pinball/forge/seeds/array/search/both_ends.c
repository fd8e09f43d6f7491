/* ---
algorithm: search
structure: array
method: looks from both ends at once
time: O(n)
space: O(1)
call: seek(xs, len(xs), k) -> return
--- */

int seek(int *t, int len, int x)
{
    int front = 0, back = len - 1, hit = -1;

    for (; front <= back && hit < 0; front++, back--) {
        if (t[front] == x)
            hit = front;
        else if (t[back] == x)
            hit = back;
    }
    return hit;
}
