/* ---
algorithm: delete
structure: array
method: one pass; a flag says whether the one has been left out
time: O(n)
space: O(1)
call: eliminar(xs, len(xs), k) -> xs[:return]
--- */
int eliminar(short v[], int n, short x)
{
    int borrado = 0;

    for (int i = 0; i < n; i++) {
        if (!borrado && v[i] == x)
            borrado = 1;
        else
            v[i - borrado] = v[i];
    }
    return n - borrado;
}
