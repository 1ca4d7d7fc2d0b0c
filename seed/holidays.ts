import { holidays2021, holidays2022, holidays2023 } from './holidays/2021-2023.ts';
import { holidays2024, holidays2025, holidays2026 } from './holidays/2024-2026.ts';
import type { Holiday } from './holidays/make.ts';

/**
 * National holidays and joint leave by the decrees of three ministers. 2022 and 2026 were read in press that prints the
 * decree; the numbers of the other years are unverified. In 2022 Eid al-Adha was kept on Sunday 10 July, while the
 * decree names Saturday 9 July; no working day changes.
 */
export const holidays: readonly Holiday[] = [
  holidays2021,
  holidays2022,
  holidays2023,
  holidays2024,
  holidays2025,
  holidays2026,
].flat();
