import { real } from './origin.ts';
import type { Real } from './origin.ts';

/** The regency's presentation to the panel on 4 October 2022; the page prints 4 September, a Sunday. */
export const presentation2022: Real = real('published', {
  text: 'Palpres, pemaparan Muba Smart Regency pada Evaluasi Implementasi Smart City 2022',
  on: '2022-10-04',
  url: 'https://palpres.disway.id/amp/637366/pemkab-muba-komitmen-jalankan-program-smart-city-ini-dia-langkahnya',
});

/** The five evaluation dimensions, their weights, and the results of 2021 in South Sumatra. */
export const results2021: Real = real('published', {
  text: 'Pelita Sumsel, hasil penilaian smart city 2021 menurut surat Kementerian Kominfo B-1013/DJAI/AI.01.02/10/2021',
  on: '2022-01-14',
  url: 'https://pelitasumsel.com/2022/01/14/penilaian-smart-city-muba-capai-nilai-tertinggi-di-sumsel',
});

export const results2022Muba: Real = real('published', {
  text: 'Republika, hasil evaluasi smart city 2022 menurut surat Kementerian Kominfo B-1003/DJAI/AI.01.04/12/2022',
  on: '2022-12-27',
  url: 'https://fbeta.republika.co.id/berita/rnje5g459/kabupaten-musi-banyuasin-raih-nilai-tertinggi-kabupaten-cerdas-di-sumsel',
});

/** Read by the project's domain research, whose notes keep no address for it. */
export const press = (text: string, on?: string): Real => real('published', on ? { text, on } : { text });

export const recomputed = (text: string): Real => real('derived', { text });

export const unverified = (text: string): Real => real('unverified', { text });

/** Known agencies: named in the presentation or as owners of the quick wins of 2021. */
export const quickWins2021: Real = press('Pemberitaan penilaian quick win Muba Smart Regency 2021');
