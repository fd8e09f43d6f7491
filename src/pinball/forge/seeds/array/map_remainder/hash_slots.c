/* ---
algorithm: map_remainder
structure: array
method: each key's slot, output array
time: O(n)
space: O(1)
call: slots(xs, len(xs), k, out(len(xs))) -> out
--- */
static unsigned slot_of(unsigned key, unsigned buckets)
{
    return key - key / buckets * buckets;
}

void slots(const unsigned *keys, unsigned count, unsigned buckets, unsigned *slot)
{
    const unsigned *stop = keys + count;

    while (keys < stop)
        *slot++ = slot_of(*keys++, buckets);
}
