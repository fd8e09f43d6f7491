/* ---
algorithm: map
structure: array
method: loop unrolled by four with a rest
time: O(n)
space: O(1)
call: dbl(xs, len(xs)) -> xs
--- */

void dbl(int *v, int n)
{
    int i = 0;

    for (; i + 3 < n; i += 4) {
        v[i] *= 2;
        v[i + 1] *= 2;
        v[i + 2] *= 2;
        v[i + 3] *= 2;
    }
    switch (n - i) {
    case 3:
        v[i + 2] *= 2;
        /* fall through */
    case 2:
        v[i + 1] *= 2;
        /* fall through */
    case 1:
        v[i] *= 2;
        break;
    default:
        break;
    }
}
