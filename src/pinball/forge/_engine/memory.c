/* Checked memory: bytes with a tag each. A pointer is (block's id, offset), so that every access is checked against
   its block, and a tag says as what type a byte was written, so that nothing is read that was not written. */

/* What the compiled program consists of beside its code. */
static Function functions[MAX_FUNCTIONS];
static Global globals[MAX_GLOBALS];
static int function_count, global_count; /* both start at 1; function 0 is the callback that records */
static u8 image[IMAGE], image_tags[IMAGE];
static u32 image_used;

static u8 memory[MEMORY_BYTES + 64], tags[MEMORY_BYTES + 64];
static Block blocks[MAX_BLOCKS];
static u32 block_count, memory_used, free_blocks; /* free_blocks: a list of dead entries, 0 is its end */
static u32 free_memory[33];                       /* lists of dead memory by size, linked through the memory itself */
static u64 heap_now, heap_peak, stack_now, stack_peak;
static u64 heap_limit, stack_limit;

/* The tag of the first byte of a value; those of the others have their lowest bit cleared. */
enum Tag { TAG_NONE = 0, TAG_RAW = 0x01, TAG_1 = 0x11, TAG_2 = 0x21, TAG_4 = 0x31, TAG_8 = 0x41, TAG_FLOAT = 0x51,
           TAG_DOUBLE = 0x61, TAG_POINTER = 0x71 };

static int tag_of(const Type *type) {
    switch (kind_of(type)) {
    case K_FLOAT: return TAG_FLOAT;
    case K_DOUBLE: return TAG_DOUBLE;
    case K_PTR: return TAG_POINTER;
    }
    int width = width_of(type);
    return width == 1 ? TAG_1 : width == 2 ? TAG_2 : width == 4 ? TAG_4 : TAG_8;
}

static int tag_width(int tag) {
    return tag == TAG_1 ? 1 : tag == TAG_2 ? 2 : tag == TAG_4 || tag == TAG_FLOAT ? 4 : 8;
}

static void put_tag(u8 *where, int tag) {
    int width = tag_width(tag);
    where[0] = (u8)tag;
    for (int k = 1; k < width; k++) where[k] = (u8)(tag & 0xFE);
}

static void write_scalar(u8 *bytes, u8 *its_tags, const Type *type, i64 value) {
    if (kind_of(type) == K_FLOAT) {
        float f = (float)as_double(value);
        memcpy(bytes, &f, 4);
    } else memcpy(bytes, &value, width_of(type) ? width_of(type) : 8);
    put_tag(its_tags, tag_of(type));
}

/* --- blocks ------------------------------------------------------------------------------------------------ */

static int size_class(u32 size) {
    int class = 4;
    while ((1u << class) < size) class++;
    return class;
}

/* Make a block of `size` uninitialised bytes; return its pointer, or 0 where memory is out. */
static u64 new_block(u32 size, int kind) {
    int class = size_class(size);
    u32 room = 1u << class, base = free_memory[class];
    if (base) memcpy(&free_memory[class], memory + base, 4);
    else {
        if (room > MEMORY_BYTES - memory_used) return 0;
        base = memory_used;
        memory_used += room;
    }
    memset(tags + base, 0, size);
    u32 index = free_blocks;
    if (index) free_blocks = blocks[index].next;
    else {
        if (block_count >= MAX_BLOCKS) return 0;
        index = block_count++;
        blocks[index].id = index;
    }
    Block *block = &blocks[index];
    block->size = block->writable = size;
    block->base = base;
    block->kind = (u8)kind;
    block->alive = 1;
    return (u64)block->id << 32;
}

/* End a block's life: its id changes, so that no old pointer finds it again. */
static void end_block(Block *block) {
    u32 index = (u32)(block - blocks);
    int class = size_class(block->size);
    memcpy(memory + block->base, &free_memory[class], 4);
    free_memory[class] = block->base;
    block->alive = 0;
    block->size = block->writable = 0;
    if (block->id >> 20 == 0x7FE) { /* its generations are used up: never again */
        block->id = 0xFFFFFFFF;
        return;
    }
    block->id += 1u << 20;
    block->next = free_blocks;
    free_blocks = index;
}

static Block *block_of(u64 pointer) {
    u32 id = (u32)(pointer >> 32), index = id & (MAX_BLOCKS - 1);
    if (!index || index >= block_count || blocks[index].id != id || !blocks[index].alive) return 0;
    return &blocks[index];
}

/* Why an access of `size` bytes at `pointer` is wrong; `writing` counts read-only memory as well. */
static int fault_of(u64 pointer, u32 size, int writing) {
    if (!(pointer >> 32)) return NULL_POINTER;
    if (pointer == (u64)NEVER_SET) return UNINITIALISED;
    Block *block = block_of(pointer);
    if (!block) return pointer >> 32 >= FUNCTION_ID ? WRONG_TYPE : USE_AFTER_FREE;
    u64 offset = (u32)pointer;
    if (offset + size > block->size) return OUT_OF_BOUNDS;
    if (writing && offset + size > block->writable) return READ_ONLY;
    return WRONG_TYPE;
}

/* Check a range for a library function; return its place, or 0 with `fault`. */
static u8 *range(u64 pointer, u64 size, int writing, int *fault) {
    Block *block = block_of(pointer);
    u64 offset = (u32)pointer;
    if (!block || offset + size > (writing ? block->writable : block->size)) {
        *fault = fault_of(pointer, (u32)(size > UINT32_MAX ? UINT32_MAX : size), writing);
        if (*fault == WRONG_TYPE) *fault = OUT_OF_BOUNDS;
        return 0;
    }
    return memory + block->base + offset;
}

/* Memory as it is before a run: the globals in blocks 1, 2, ... and nothing else. */
static void reset_memory(void) {
    memset(free_memory, 0, sizeof free_memory);
    free_blocks = 0;
    block_count = (u32)global_count;
    blocks[0].id = 0xFFFFFFFF;
    u32 used = (image_used + 63) & ~63u;
    memory_used = used + 64;
    memcpy(memory + 64, image, image_used);
    memcpy(tags + 64, image_tags, image_used);
    for (int k = 1; k < global_count; k++)
        blocks[k] = (Block){.id = (u32)k, .size = (u32)globals[k].size, .base = globals[k].start + 64, .kind = B_GLOBAL,
                            .alive = 1, .writable = globals[k].read_only ? 0 : (u32)globals[k].size};
    heap_now = heap_peak = stack_now = stack_peak = 0;
}

/* A load that the fast path did not like: memory from calloc or memset, bytes of other objects, or a fault. */
static int slow_load(u64 pointer, int tag, u64 *value) {
    int width = tag_width(tag), fault = fault_of(pointer, width, 0);
    if (fault != WRONG_TYPE) return fault;
    Block *block = block_of(pointer);
    if (!block) return WRONG_TYPE;
    u32 place = block->base + (u32)pointer;
    if ((u32)pointer & (width - 1)) return WRONG_TYPE;
    int raw = 1;
    for (int k = 0; k < width; k++) {
        if (!tags[place + k]) return UNINITIALISED;
        raw &= tags[place + k] == TAG_RAW;
    }
    if (width == 1 && (tags[place] & 0xFE) != (TAG_POINTER & 0xFE)) raw = 1;
    *value = 0;
    memcpy(value, memory + place, width);
    if (!raw || (tag == TAG_POINTER && *value)) return WRONG_TYPE;
    if (width > 1) put_tag(tags + place, tag);
    return OK;
}
