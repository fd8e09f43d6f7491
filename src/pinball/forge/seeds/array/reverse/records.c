/* ---
algorithm: reverse
structure: array
method: an array of points reversed, whole structs assigned
time: O(n)
space: O(1)
call: reverse_points(xs, len(xs)) -> xs
--- */
struct point {
    int x, y;
};

void reverse_points(struct point *pts, int n)
{
    struct point *last = pts + n;

    for (int steps = n / 2; steps > 0; steps--) {
        struct point p = *pts;
        last--;
        *pts++ = *last;
        *last = p;
    }
}
