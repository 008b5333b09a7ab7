// The writer's table of fields, remembered for reading: a file asks for the same few dozen fields thousands of times.
import type { ItemType, TextVariable } from '../../csl/item.js';
import { variableOfField } from './variable-fields.js';

const remembered = new Map<string, TextVariable | undefined>();

// Names of fields come from outside: a hostile file could fill the memory with them.
const MAX_REMEMBERED = 5000;

/** The CSL variable that `field` stands for in an item of `type`; `series` is the series the entry stands in. */
export function variableFor(type: ItemType, field: string, series: string): TextVariable | undefined {
  const key = `${type} ${series === '' ? '' : '+'} ${field}`;
  if (remembered.has(key)) return remembered.get(key);
  const variable = variableOfField(type, field, series);
  if (remembered.size < MAX_REMEMBERED) remembered.set(key, variable);
  return variable;
}
