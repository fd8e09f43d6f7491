/* ---
algorithm: search
structure: array
method: result in a variable of the caller, success as 0 or an error code
time: O(n)
space: O(1)
call: array_find(xs, len(xs), k, &cell) -> cell
--- */
enum { OK = 0, E_ARG = -22, E_NOENT = -2 };

int array_find(const int *array, unsigned int len, int what, int *index)
{
    unsigned int i;

    if (index == 0)
        return E_ARG;
    *index = -1;
    if (array == 0)
        return E_ARG;
    for (i = 0; i < len; i++) {
        if (array[i] != what)
            continue;
        *index = (int)i;
        return OK;
    }
    return E_NOENT;
}
