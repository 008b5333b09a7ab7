// Which ids have come by, for runs of any length: not the ids are kept but 64 bits made of each, so that ten million take
// the same room however long they are. Two different ids of the same 64 bits would count as one: among ten million of them
// that happens once in four hundred thousand runs, and harms nothing but a number behind an id or a warning.

const FIRST_SLOTS = 1 << 10;

/** Murmur's last step: every bit of the number reaches every bit of the result. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function hashOf(text: string, seed: number, factor: number): number {
  let bits = seed;
  for (let index = 0; index < text.length; index++) bits = Math.imul(bits ^ text.charCodeAt(index), factor);
  return mixed(bits ^ text.length);
}

/** A hash table with open addressing, at most half full: 24 to 48 bytes an id. */
export class SeenIds {
  #size = 0;
  /** Three numbers a slot: the two halves of the 64 bits, and how often they came by (0: the slot is free). */
  #slots = new Uint32Array(3 * FIRST_SLOTS);

  /** How often `id` has come by, this time included. */
  add(id: string): number {
    const at = this.#slotOf(hashOf(id, 0x811c9dc5, 0x01000193), hashOf(id, 0x9747b28c, 0x5bd1e995));
    const times = ++this.#slots[at + 2];
    if (times === 1 && ++this.#size > this.#slots.length / 6) this.#grow();
    return times;
  }

  /** Where the slot of these bits begins; a free one is made theirs. */
  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    for (let at = 3 * (first & (slots.length / 3 - 1)); ; at = (at + 3) % slots.length) {
      if (slots[at + 2] === 0) {
        slots[at] = first;
        slots[at + 1] = second;
        return at;
      }
      if (slots[at] === first && slots[at + 1] === second) return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2] > 0) this.#slots[this.#slotOf(old[at], old[at + 1]) + 2] = old[at + 2];
  }
}
