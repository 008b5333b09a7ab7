// The lists of the examples of rules on citations.

const LISTED = [
  'Ashari, K. (2020). Kamus hubungan internasional. Jakarta: Gramedia.',
  'Hamonangan, I., & Assegaff, Z. (2020). Cyber diplomacy: Menuju masyarakat internasional yang damai. Padjadjaran Journal of International Relations, 1(3), 311–333.',
  'Saudi, A. (2018). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57.',
];

const NUMBERED = [
  '[1] Ashari, K. (2020). Kamus hubungan internasional. Jakarta: Gramedia.',
  '[2] Hamonangan, I., & Assegaff, Z. (2020). Cyber diplomacy: Menuju masyarakat internasional yang damai. Padjadjaran Journal of International Relations, 1(3), 311–333.',
  '[3] Saudi, A. (2018). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57.',
];

const LETTERED = [
  'Dewi, P. (2019). Manajemen sekolah dasar. Bandung: Alfabeta.',
  'Sari, M. (2020a). Pendidikan karakter di sekolah. Jakarta: Kencana.',
  'Sari, M. (2020b). Penilaian hasil belajar siswa. Jakarta: Kencana.',
];

const MANY = [
  'Dewi, P. (2019). Manajemen sekolah dasar. Bandung: Alfabeta.',
  'Prakoso, A., Lestari, D., & Nugroho, B. (2021). Literasi digital guru sekolah dasar. Jurnal Pendidikan Dasar, 12(1), 1–15.',
];

const above = (text: string, list: readonly string[]): string => `${text}\n\nReferensi\n\n${list.join('\n')}\n`;

/** A text above a list of three works: Ashari 2020, Hamonangan & Assegaff 2020, Saudi 2018. */
export const citingText = (text: string): string => above(text, LISTED);

/** A text above the same list with numbers. */
export const numberedText = (text: string): string => above(text, NUMBERED);

/** A text above a list with Dewi 2019, Sari 2020a and Sari 2020b. */
export const letteredText = (text: string): string => above(text, LETTERED);

/** A text above a list with Dewi 2019 and a work of three authors, Prakoso 2021. */
export const manyAuthorsText = (text: string): string => above(text, MANY);
