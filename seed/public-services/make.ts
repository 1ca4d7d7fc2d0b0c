import { demo } from '../origin.ts';
import type { Origin, Words } from '../origin.ts';
import type { Component, ComponentCode, Requirement, Service } from './shape.ts';

type Given = Pick<Service, 'code' | 'slug' | 'name' | 'shortName' | 'summary' | 'owner' | 'slaWorkingDays' | 'fee'> & {
  requirements: readonly (readonly [code: string, id: string, en: string, optional?: 'optional'])[];
  procedure: Words;
  product: Words;
  legalBasis: { text: Words } & Origin;
  feeText: { text: Words } & Origin;
  /** Only where a rule sets it; else the promise is an example. */
  timeOrigin?: Origin;
  facilities: Words;
  competence: Words;
  staff: number;
  safety: Words;
};

const component = (code: ComponentCode, text: Words, origin: Origin = demo): Component => ({ code, text, ...origin });

const listed = (requirements: readonly Requirement[], lang: 0 | 1): string =>
  requirements
    .map(({ name, mandatory }) => name[lang] + (mandatory ? '' : [' (bila ada)', ' (if any)'][lang]))
    .join('; ');

/** Fills the components that every agency words alike, and derives those that restate a figure of the service. */
export function service(given: Given): Service {
  const { procedure, product, legalBasis, feeText, timeOrigin, facilities, competence, staff, safety, ...plain } =
    given;
  const requirements = given.requirements.map(([code, id, en, optional]): Requirement => {
    return { code, name: [id, en], mandatory: optional === undefined };
  });
  const days = given.slaWorkingDays;
  return {
    ...plain,
    requirements,
    components: [
      component('requirements', [`${listed(requirements, 0)}.`, `${listed(requirements, 1)}.`]),
      component('procedure', procedure),
      component(
        'time',
        [
          `${days} hari kerja sejak berkas dinyatakan lengkap.`,
          `${days} working day${days === 1 ? '' : 's'} from a complete file.`,
        ],
        timeOrigin,
      ),
      component('fee', feeText.text, feeText),
      component('product', product),
      component('complaints', [
        `Melalui loket ${given.shortName[0]}, SP4N-LAPOR!, atau tombol pengaduan pada halaman pelacakan; dijawab paling lambat 5 hari kerja.`,
        `At the ${given.shortName[1]} counter, through SP4N-LAPOR!, or the complaint button of the tracking page; answered within 5 working days.`,
      ]),
      component('legal-basis', legalBasis.text, legalBasis),
      component('facilities', facilities),
      component('competence', competence),
      component('internal-control', [
        'Diperiksa atasan langsung setiap hari, disampel kepala dinas tiap bulan, dan diawasi Inspektorat.',
        'Checked daily by the line manager, sampled monthly by the head of the agency, and audited by the Inspectorate.',
      ]),
      component('staff', [`${staff} orang pada setiap jam layanan.`, `${staff} people during service hours.`]),
      component('service-guarantee', [
        `Selesai dalam ${days} hari kerja; bila terlambat, pemohon diberi tahu alasannya dan tanggal baru pada hari itu juga.`,
        `Finished within ${days} working day${days === 1 ? '' : 's'}; if late, the applicant is told why, with a new date, that same day.`,
      ]),
      component('safety-guarantee', safety),
      component('evaluation', [
        'Ketepatan waktu dan survei kepuasan dihitung tiap bulan, dibahas tiap triwulan, dan diterbitkan.',
        'Timeliness and satisfaction are worked out monthly, reviewed quarterly and published.',
      ]),
    ],
  };
}
