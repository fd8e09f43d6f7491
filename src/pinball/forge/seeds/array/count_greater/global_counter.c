/* ---
algorithm: count_greater
structure: array
method: a global counter, raised by a helper
time: O(n)
space: O(1)
call: contar(xs, len(xs), k) -> return
--- */
int contador;

void revisar(int valor, int limite)
{
    if (valor > limite)
        contador = contador + 1;
}

int contar(int datos[], int tamano, int limite)
{
    int i = 0;

    contador = 0;
    while (i < tamano)
    {
        revisar(datos[i], limite);
        i = i + 1;
    }
    return contador;
}
