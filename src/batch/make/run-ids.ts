// Ids that are unique over a whole run (--ids global). Within a list an id is what it always is; one that an earlier list has had
// gets a number, `sari2015peran-2`, so that ids depend on what came before and never on what comes after: a stream can go on.
// Ids of finished items, which they came with, stay as they are.
import { type ChangeItems, type ConvertedList, withItems } from '../converted-list.js';
import { SeenIds } from '../read/seen-ids.js';

/** Gives out ids in the order of the run. Takes up to 48 bytes of memory for each different id, however long it is. */
export class RunIds {
  readonly #seen = new SeenIds();

  readonly #numbered: ChangeItems = (items) =>
    items.map((item) => {
      const times = this.#seen.add(item.id);
      return times === 1 ? item : { ...item, id: `${item.id}-${times}` };
    });

  /** The list, its made ids unique over all lists so far. Lists have to come in the order of the output. */
  unique(list: ConvertedList): ConvertedList {
    return list.kind === 'parsed' ? withItems(list, this.#numbered) : list;
  }
}
