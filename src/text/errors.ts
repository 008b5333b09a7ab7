// Ground floor: the errors that pustaka throws on purpose. Anything else that is thrown is a fault of ours
// and is shown with its stack.

/** Wrong use: an unknown option, style, format or locale. The message names the remedy. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An input that cannot be read at all. The message names file, place and remedy. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A model file that is missing, broken or made for another version. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** An output that cannot be written: no such folder, no permission, disk full. The message names it. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}
