// The model's form in memory. Contract; `load/model.ts` reads it from disk.
export interface Model {
  readonly fingerprint: string;
}
