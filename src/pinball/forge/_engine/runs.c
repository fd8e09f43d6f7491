/* One run of the compiled program on one test, from fresh memory. */

typedef struct { u64 operations, heap, stack; } Counts;

typedef struct { i64 heap_bytes, stack_bytes, output_bytes, operations, growing_operations, first_tests, block, failing_operations; } Limits;

static int wants_value(const Call *call) {
    if (call->cut == CUT_RETURN) return 1;
    if (call->result == R_LIST || call->result == R_TREE) return call->target < 0;
    return call->result == R_RETURN || call->result == R_RETURNED_ARRAY || call->result == R_VALUE;
}

static u32 marked[MAX_BLOCKS], to_visit[1 << 16], visit_count, mark_number;

static void reach(u64 pointer) {
    Block *block = block_of(pointer);
    if (!block || marked[block - blocks] == mark_number || visit_count >= sizeof to_visit / 4) return;
    marked[block - blocks] = mark_number;
    to_visit[visit_count++] = (u32)(block - blocks);
}

/* Bytes on the heap that nothing reachable points to: not from the result, the inputs or the globals. */
static u64 leaked_bytes(const Call *call, i64 returned) {
    if (!heap_now) return 0;
    mark_number++;
    visit_count = 0;
    if (wants_value(call)) reach((u64)returned);
    for (int k = 0; k < call->count; k++) reach(given[k].pointer);
    for (int k = 1; k < global_count; k++) reach((u64)k << 32);
    u64 reached = 0;
    for (u32 k = 0; k < visit_count; k++) {
        const Block *block = &blocks[to_visit[k]];
        if (block->kind == B_HEAP) reached += block->size;
        for (u32 at_byte = 0; at_byte + 8 <= block->size; at_byte += 8) {
            u64 pointer;
            if (tags[block->base + at_byte] != TAG_POINTER) continue;
            memcpy(&pointer, memory + block->base + at_byte, 8);
            reach(pointer);
        }
    }
    return heap_now - reached;
}

static int run_once(const Call *call, const Input *inputs, const Limits *limits, i64 operations, u64 *digest,
                    Counts *counts, u64 *leaked) {
    Symbol *symbol = names[intern(call->function, call->function_size)].symbol;
    *digest = 0;
    *counts = (Counts){0, 0, 0};
    if (call->too_large) return BAD_CALL;
    if (!symbol || symbol->kind != S_FUNCTION || !symbol->defined) return BAD_CALL;
    const Type *type = functions[symbol->index].type;
    if (type->count != call->count || is_record(type->base)) return BAD_CALL;
    reset_memory();
    output_size = emitted_count = frame_count = local_count = 0;
    native_depth = 0;
    random_state = 1;
    output_limit = limits->output_bytes < MAX_OUTPUT ? (u32)limits->output_bytes : MAX_OUTPUT;
    int status = feed(call, inputs);
    for (int k = 0; k < call->count && !status; k++) status = give(k, &call->arguments[k], type->parameters[k], inputs);
    if (status) return status;
    for (int k = 0; k < call->count; k++) registers[k] = given[k].value;
    heap_limit = (u64)limits->heap_bytes;
    stack_limit = (u64)limits->stack_bytes;
    heap_now = heap_peak = stack_now = stack_peak = 0;
    fuel = operations;
    status = execute(symbol->index, 0, wants_value(call));
    if (fuel < 0) fuel = 0;
    *counts = (Counts){(u64)(operations - fuel), heap_peak, stack_peak};
    if (status == EXIT_OK) status = wants_value(call) ? EXIT : OK;
    if (status) return status;
    i64 returned = registers[0];
    status = hash_result(call, inputs, type->base, returned, digest);
    if (status) *digest = 0;
    else if (leaked) *leaked += leaked_bytes(call, returned);
    return status;
}
