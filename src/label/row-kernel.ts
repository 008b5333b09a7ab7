// The innermost loop of labelling as WebAssembly: adds up rows of 32 whole numbers of 16 bits, eight at a time. Most of the time of
// labelling goes into these sums; JavaScript has no words for adding eight numbers at once. Opcodes as in the WebAssembly specification
// (binary format, and "vector instructions" for those behind 0xfd). Where a machine has no WebAssembly, rows.ts adds in JavaScript.

/** Adds `count` rows to `sums` (32 numbers of 32 bits). All are addresses in bytes; `starts` holds the rows' own, `offset` is added to each. */
export type AddRows = (starts: number, count: number, sums: number, offset: number) => void;

const I32 = 0x7f;
const V128 = 0x7b;
const END = 0x0b;

const getLocal = (local: number) => [0x20, local];
const setLocal = (local: number) => [0x21, local];
const constant = (value: number) => [0x41, value];
const ADD = [0x6a];
const MULTIPLY = [0x6c];
const IS_AT_OR_BEHIND = [0x4f];
const LOAD_NUMBER = [0x28, 2, 0];
const vector = (opcode: number) => (opcode < 0x80 ? [0xfd, opcode] : [0xfd, (opcode & 0x7f) | 0x80, opcode >> 7]);
/** Of 16 bytes, at an address on the stack and so many bytes behind it. */
const loadVector = (behind: number) => [...vector(0x00), 4, behind];
const storeVector = (behind: number) => [...vector(0x0b), 4, behind];
/** The lower and the upper four of eight numbers of 16 bits, as numbers of 32 bits. */
const WIDEN_LOWER = vector(0xa7);
const WIDEN_UPPER = vector(0xa8);
const ADD_VECTORS = vector(0xae);

const [STARTS, COUNT, SUMS, OFFSET, ROW, LOADED, FIRST_SUM] = [0, 1, 2, 3, 4, 5, 6];
const SUM_VECTORS = 8;
const VECTOR_BYTES = 16;

const sumVectors = Array.from({ length: SUM_VECTORS }, (_, n) => n);

const loadSums = sumVectors.flatMap((n) => [
  ...getLocal(SUMS),
  ...loadVector(n * VECTOR_BYTES),
  ...setLocal(FIRST_SUM + n),
]);
const storeSums = sumVectors.flatMap((n) => [
  ...getLocal(SUMS),
  ...getLocal(FIRST_SUM + n),
  ...storeVector(n * VECTOR_BYTES),
]);

const addTo = (sum: number, widen: readonly number[]) => [
  ...getLocal(sum),
  ...getLocal(LOADED),
  ...widen,
  ...ADD_VECTORS,
  ...setLocal(sum),
];

/** A row's eight numbers, added to two vectors of sums. */
const addEight = (n: number) => [
  ...getLocal(ROW),
  ...loadVector(n * VECTOR_BYTES),
  ...setLocal(LOADED),
  ...addTo(FIRST_SUM + 2 * n, WIDEN_LOWER),
  ...addTo(FIRST_SUM + 2 * n + 1, WIDEN_UPPER),
];

const addRow = [
  ...[...getLocal(STARTS), ...LOAD_NUMBER, ...getLocal(OFFSET), ...ADD, ...setLocal(ROW)],
  ...[0, 1, 2, 3].flatMap(addEight),
];

// COUNT becomes the address behind the last start; block { loop { if at it: leave; add a row; next } }
const body = [
  ...loadSums,
  ...[...getLocal(COUNT), ...constant(4), ...MULTIPLY, ...getLocal(STARTS), ...ADD, ...setLocal(COUNT)],
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...getLocal(STARTS), ...getLocal(COUNT), ...IS_AT_OR_BEHIND, 0x0d, 1],
  ...addRow,
  ...[...getLocal(STARTS), ...constant(4), ...ADD, ...setLocal(STARTS), 0x0c, 0],
  ...[END, END],
  ...storeSums,
  END,
];

const leb = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >> 7)]);
const counted = (bytes: readonly number[]) => [...leb(bytes.length), ...bytes];
const named = (text: string) => counted([...text].map((letter) => letter.charCodeAt(0)));
const section = (id: number, bytes: readonly number[]) => [id, ...counted(bytes)];

// ROW; LOADED and the sums
const locals = [2, 1, I32, 1 + SUM_VECTORS, V128];

const moduleBytes = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, ...counted([I32, I32, I32, I32]), 0]),
  ...section(2, [1, ...named('rows'), ...named('memory'), 2, 0, 0]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...named('addRows'), 0, 0]),
  ...section(10, [1, ...counted([...locals, ...body])]),
);

// What is used of it: TypeScript knows it of browsers only.
declare const WebAssembly: {
  readonly Memory: new (wanted: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly addRows: AddRows } };
};

const PAGE = 65_536;

/** Memory of at least so many bytes and what adds up rows in it; undefined where this machine gives no WebAssembly or no room. */
export function rowKernel(bytes: number): { readonly memory: ArrayBuffer; readonly addRows: AddRows } | undefined {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes), { rows: { memory } });
    return { memory: memory.buffer, addRows: exports.addRows };
  } catch {
    return undefined;
  }
}
