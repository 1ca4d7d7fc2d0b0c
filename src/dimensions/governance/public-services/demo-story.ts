import { addDays } from '../../../kernel/periods/days.ts';
import { services } from '../../../../seed/public-services/services.ts';
import type { DemoApplication, SkmElement } from '../../../../seed/public-services/shape.ts';
import { skmElements } from '../../../../seed/public-services/components.ts';
import { elementCodes } from '../../../methods/skm/elements.ts';

/** Something that happens to an example application: whose verb, with what, when. */
export interface Step {
  readonly verb: string;
  readonly by: 'office' | 'applicant';
  readonly input: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

export interface Story {
  readonly key: string;
  readonly organisation: string;
  readonly application: Readonly<Record<string, unknown>>;
  readonly at: Date;
  readonly steps: readonly Step[];
}

const elementOrder: readonly SkmElement[] = skmElements.map((each) => each.code);

/**
 * Turns a line of the seed into what people did. Pure: `index` spreads hours and detours, so that the same seed tells the
 * same story. Nothing happens after `now`.
 */
export function tellStory(line: DemoApplication, index: number, now: Date): Story {
  const service = services.find((each) => each.code === line.service);
  if (!service) throw new Error(`The seed has no service ${line.service}.`);
  const instant = (date: string, hour: number) => {
    const told = new Date(Date.parse(`${date}T00:00:00+07:00`) + (hour * 60 + ((index * 7) % 50)) * 60_000);
    return told < now ? told : now;
  };
  const step = (verb: string, at: Date, input: Step['input'] = {}, by: Step['by'] = 'office'): Step => ({
    verb,
    by,
    input,
    at,
  });
  const day = line.submittedOn;
  const detour = [
    step('askCompletion', instant(day, 10), { note: 'Foto berkas tidak terbaca; kirim ulang yang lebih jelas.' }),
    step('complete', instant(day, 13), { note: 'Foto baru sudah saya kirim.', files: [] }, 'applicant'),
  ];
  const received = step('receive', instant(day, 14));
  const processed = step('process', instant(day, 15));
  const asked = index % 9 === 0;
  const steps: Step[] = [];
  if (line.finishedOn === null) {
    const waiting = index % 5;
    if (waiting === 1) steps.push(...detour.slice(0, 1));
    else if (waiting > 1) steps.push(received, ...(waiting > 2 ? [processed] : []));
  } else {
    steps.push(...(asked ? detour : []), received, ...(service.slaWorkingDays > 3 ? [processed] : []));
    if (line.outcome === 'refused')
      steps.push(step('reject', instant(line.finishedOn, 15), { note: line.refusalReason ?? 'Berkas tidak sesuai.' }));
    else
      steps.push(
        step('finish', instant(line.finishedOn, 15), {
          note: 'Hasil dapat diambil di loket pada jam kerja dengan menunjukkan nomor pelacakan.',
        }),
      );
    const marks = line.outcome === 'granted' ? completeMarks(line) : undefined;
    if (marks) steps.push(step('rate', instant(addDays(line.finishedOn, index % 4), 19), marks, 'applicant'));
  }
  return {
    key: line.key,
    organisation: service.owner,
    at: instant(day, 8),
    steps,
    application: {
      service: service.slug,
      village: line.areaCode,
      requirements: service.requirements.filter((each) => each.mandatory).map((each) => each.code),
      name: line.applicant,
      contact: `contoh-${line.key}@warga.example`,
      files: [],
      consent: 'ya',
    },
  };
}

/** Marks of a respondent who answered all nine elements; the form takes no fewer. */
function completeMarks({ skm }: DemoApplication): Record<string, number> | undefined {
  const marks = elementOrder.map((element) => skm?.[element]);
  if (marks.some((mark) => mark === undefined)) return undefined;
  return Object.fromEntries(elementCodes.map((code, index) => [code, marks[index] ?? 0]));
}
