/** A list of numbers that grows, and ends as one flat array. */
export type Column = { push(value: number): void; length(): number; read(at: number): number };

type Flat = Int32Array | Uint8Array | Float64Array;

/** `make` gives an array of a length, as `(n) => new Int32Array(n)`. */
export function columnOf<T extends Flat>(make: (length: number) => T): Column & { done(): T } {
  let array = make(1024);
  let length = 0;
  return {
    push(value) {
      if (length === array.length) {
        const larger = make(length * 2);
        larger.set(array);
        array = larger;
      }
      array[length] = value;
      length += 1;
    },
    length: () => length,
    read: (at) => array[at] ?? Number.NaN,
    done: () => array.slice(0, length) as T,
  };
}

export const ints = () => columnOf((n) => new Int32Array(n));
export const bytes = () => columnOf((n) => new Uint8Array(n));
export const floats = () => columnOf((n) => new Float64Array(n));
