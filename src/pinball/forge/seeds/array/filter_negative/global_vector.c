/* ---
algorithm: filter_negative
structure: array
method: global vector and counter, filled by a procedure
time: O(n)
space: O(1)
call: cargarNegativos(xs, len(xs)) -> negativos[:global cantidad]
--- */
int negativos[1024];
int cantidad;

void cargarNegativos(int vec[], int n)
{
    int i;

    cantidad = 0;
    for (i = 0; i < n; i++)
        if (vec[i] < 0)
        {
            negativos[cantidad] = vec[i];
            cantidad = cantidad + 1;
        }
}
