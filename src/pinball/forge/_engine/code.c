/* Emitting code: instructions, registers, jumps, constants. */

#ifdef SKETCH /* see holes.c */
#define HOLE_OPERATIONS(X) X(CHOOSE) X(NUMBER)
#else
#define HOLE_OPERATIONS(X)
#endif

/* Every operation of the machine; `r` registers, see vm.c. */
#define OPERATIONS(X) \
    X(MOV) X(CONST) X(SMALL) X(CHECK) X(FORGET) X(JUMP) X(JUMP_IF) X(JUMP_NOT) \
    X(JEQ) X(JNE) X(JLT) X(JLE) X(JGT) X(JGE) X(JEQ_I) X(JNE_I) X(JLT_I) X(JLE_I) X(JGT_I) X(JGE_I) \
    X(EQ) X(NE) X(LT) X(LE) X(LT_U) X(LE_U) X(EQ_F) X(NE_F) X(LT_F) X(LE_F) X(LT_P) X(LE_P) X(EQ_P) X(NE_P) X(NOT) \
    X(ADD) X(ADD_I) X(SUB) X(MUL) X(MUL_I) X(DIV) X(MOD) X(NEG) \
    X(ADD_L) X(SUB_L) X(MUL_L) X(DIV_L) X(MOD_L) X(NEG_L) \
    X(ADD_U) X(SUB_U) X(MUL_U) X(NEG_U) X(ADD_UL) X(SUB_UL) X(MUL_UL) X(DIV_UL) X(MOD_UL) X(NEG_UL) \
    X(AND) X(OR) X(XOR) X(FLIP) X(FLIP_U) X(SHL) X(SHL_L) X(SHL_U) X(SHL_UL) X(SHR) X(SHR_L) X(SHR_U) X(SHR_UL) \
    X(ADD_F) X(SUB_F) X(MUL_F) X(DIV_F) X(NEG_F) X(TO_FLOAT) \
    X(TO_BOOL) X(TO_I8) X(TO_U8) X(TO_I16) X(TO_U16) X(TO_I32) X(TO_U32) X(TRUTH_F) \
    X(F_TO_INT) X(F_TO_UL) X(INT_TO_F) X(UL_TO_F) \
    X(LOAD_I8) X(LOAD_U8) X(LOAD_BOOL) X(LOAD_I16) X(LOAD_U16) X(LOAD_I32) X(LOAD_U32) X(LOAD_64) X(LOAD_F32) \
    X(LOAD_F64) X(LOAD_P) X(STORE_8) X(STORE_16) X(STORE_32) X(STORE_64) X(STORE_F32) X(STORE_F64) X(STORE_P) \
    X(LOADX_I8) X(LOADX_I32) X(LOADX_64) X(LOADX_F64) X(LOADX_P) \
    X(STOREX_8) X(STOREX_32) X(STOREX_64) X(STOREX_F64) X(STOREX_P) \
    X(STEP) X(OFFSET) X(INDEX) X(DIFF) X(LOCAL) X(LOCAL_V) X(KILL) X(COPY) X(CLEAR) \
    X(CALL) X(CALL_R) X(LIBRARY) X(RETURN) X(RETURN_VOID) X(FALL_OFF) X(WORK) X(TRAP) X(HALT) HOLE_OPERATIONS(X)

#define AS_ENUM(name) O_##name,
enum Operation { OPERATIONS(AS_ENUM) O_COUNT };

static Ins code[MAX_CODE + 16];
static int code_count;
static int free_register, most_registers, floor_register; /* floor: above the variables in scope */
static int last_target;      /* code before this place may be jumped to: no fusing across it */
static int last_instruction; /* where the newest instruction starts */

static int emit(int op, int a, int b, int c) {
    if (code_count >= MAX_CODE) outside_at(0, "program too large");
    code[last_instruction = code_count] = (Ins){op, (u16)a, (u16)b, (u16)c};
    return code_count++;
}

static void emit_word(u64 word) {
    if (code_count >= MAX_CODE) outside_at(0, "program too large");
    memcpy(&code[code_count++], &word, 8);
}

static int here(void) { return last_target = code_count; }

static int take_registers(int count) {
    int first = free_register;
    free_register += count;
    if (free_register >= MAX_REGISTERS) outside_at(0, "too many variables");
    if (free_register > most_registers) most_registers = free_register;
    return first;
}
static int take(void) { return take_registers(1); }

/* Give back a temporary if it is the topmost one. */
static void release(int reg) {
    if (reg >= floor_register && reg == free_register - 1) free_register--;
}

static void load_constant(int reg, i64 value) {
    if (value >= INT16_MIN && value <= INT16_MAX) emit(O_SMALL, reg, (u16)value, 0);
    else {
        emit(O_CONST, reg, 0, 0);
        emit_word((u64)value);
    }
}

/* --- jumps: a list is linked through the target, `c`, and ends with -1 -------------------------------------- */

static int jump_target(int at) { return code[at].c == 0xFFFF ? -1 : code[at].c; }

static void append(int *list, int other) {
    if (other < 0) return;
    if (*list < 0) {
        *list = other;
        return;
    }
    int at = *list;
    while (jump_target(at) >= 0) at = jump_target(at);
    code[at].c = (u16)other;
}

static void patch(int list, int target) {
    while (list >= 0) {
        int next = jump_target(list);
        code[list].c = (u16)target;
        list = next;
    }
}
static void patch_here(int *list) {
    if (*list >= 0) patch(*list, here());
    *list = -1;
}
static int jump(void) { return emit(O_JUMP, 0, 0, 0xFFFF); }
