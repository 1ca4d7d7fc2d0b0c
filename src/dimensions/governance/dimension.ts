import type { Pair } from '../../platform/words/words.ts';

/** Smart Governance: how the regency serves, decides and accounts for itself. */
export const dimension = {
  code: 'governance',
  name: ['Smart Governance', 'Smart Governance'],
  purpose: [
    'Pelayanan publik, birokrasi, dan kebijakan yang cepat, terbuka, dan dapat diperiksa',
    'Public services, bureaucracy and policy that are quick, open and open to checking',
  ],
} as const satisfies { code: string; name: Pair; purpose: Pair };
