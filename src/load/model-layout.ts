// The first bytes of a model file, shared by the reader and the trainer.

/** Eight bytes; the digit is the layout's version. */
export const MODEL_MAGIC = 'PUSTAKA4';
