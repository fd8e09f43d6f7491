/* ---
algorithm: filter
structure: array
method: every small number is erased by shifting the rest down
time: O(n^2)
space: O(1)
call: RemoveSmall(xs, len(xs), k) -> xs[:return]
--- */

static void EraseAt(int* pData, int nCount, int nIndex) {
  for (int i = nIndex; i + 1 < nCount; i++) {
    pData[i] = pData[i + 1];
  }
}

int RemoveSmall(int* pData, int nCount, int nLimit) {
  int i = 0;
  while (i < nCount) {
    if (pData[i] > nLimit) {
      i++;
    } else {
      EraseAt(pData, nCount, i);
      nCount--;
    }
  }
  return nCount;
}
