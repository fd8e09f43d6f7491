void qs(int *v, int n)
{
    int i, last, t;

    if (n <= 1)
        return;
    t = v[0]; v[0] = v[n / 2]; v[n / 2] = t;
    last = 0;
    for (i = 1; i < n; i++)
        if (v[i] < v[0]) {
            ++last;
            t = v[last]; v[last] = v[i]; v[i] = t;
        }
    t = v[0]; v[0] = v[last]; v[last] = t;
    qs(v, last);
    qs(v + last + 1, n - last - 1);
}
