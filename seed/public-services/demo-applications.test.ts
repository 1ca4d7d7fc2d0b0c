import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { componentKinds, skmElements } from './components.ts';
import { demoApplications, demoSeed, districtsWithoutData } from './demo-applications.ts';
import { services } from './services.ts';

const villages = readFileSync(new URL('../areas/muba-history.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','))
  .filter(([, , level]) => level === 'village')
  .map(([code = '', , , , validFrom = '', validTo = '']) => ({ code, validFrom, validTo: validTo || null }));

const request = { seed: demoSeed, today: '2026-11-24', villages };
const applications = demoApplications(request);

test('eight services, each with the fourteen components in their order', () => {
  expect(services).toHaveLength(8);
  for (const { components } of services)
    expect(components.map(({ code }) => code)).toEqual(componentKinds.map(({ code }) => code));
  expect(componentKinds).toHaveLength(14);
  expect(skmElements).toHaveLength(9);
});

test('the same seed and day tell the same story', () => {
  expect(demoApplications(request)).toEqual(applications);
});

test('400 applications of 2022 and 60 of the last twelve months, 88 to 92 percent of 2022 on time', () => {
  const of2022 = applications.filter(({ submittedOn }) => submittedOn.startsWith('2022'));
  expect([of2022.length, applications.length]).toEqual([400, 460]);
  const onTime = of2022.filter(({ finishedOn, dueOn }) => finishedOn !== null && finishedOn <= dueOn);
  expect(onTime.length / of2022.length).toBeGreaterThan(0.88);
  expect(onTime.length / of2022.length).toBeLessThan(0.92);
});

test('every application comes from a village that existed that day, and none from the two silent districts', () => {
  const byCode = new Map(villages.map((village) => [village.code, village]));
  for (const { areaCode, submittedOn } of applications) {
    const village = byCode.get(areaCode);
    expect(village && village.validFrom <= submittedOn && (village.validTo ?? '9999') > submittedOn).toBe(true);
    expect(districtsWithoutData).not.toContain(areaCode.slice(0, 8));
  }
});

test('some still wait today, and nobody answers a survey before the service is finished', () => {
  const waiting = applications.filter(({ finishedOn }) => finishedOn === null);
  expect(waiting.length).toBeGreaterThan(2);
  expect(waiting.every(({ skm, outcome }) => skm === null && outcome === null)).toBe(true);
});

test('told on a day of 2022, nothing lies in the future', () => {
  const then = demoApplications({ ...request, today: '2022-10-04' });
  expect(then.every((one) => one.submittedOn <= '2022-10-04' && (one.finishedOn ?? '') <= '2022-10-04')).toBe(true);
});
