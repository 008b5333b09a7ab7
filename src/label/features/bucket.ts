// Lengths and distances as features see them: exact where they are small.

/** Lengths and distances in ten steps, 0 to 9. */
export function bucket(length: number): number {
  if (length <= 4) return length;
  if (length <= 6) return 5;
  if (length <= 9) return 6;
  if (length <= 14) return 7;
  return length <= 24 ? 8 : 9;
}
