import { describe, expect, it } from 'vitest';
import { canMove, maskContact, openMoves, type CaseKind } from './model.ts';
import { standardMoves, standardStates } from './standard.ts';

const kind: CaseKind = {
  code: 'uji.kasus',
  name: ['Kasus uji', 'Trial case'],
  may: 'uji.kerja',
  first: 'submitted',
  states: standardStates,
  moves: standardMoves,
  keepDays: 30,
  desk: '/kerja/uji',
};

describe('the standard table of states', () => {
  const states = Object.entries(kind.states);
  const ended = states.filter(([, { clock }]) => clock === 'stops').map(([state]) => state);
  const open = states.map(([state]) => state).filter((state) => !ended.includes(state));

  it('lets nobody move a case that has ended', () => {
    expect(ended).toEqual(['finished', 'rejected', 'withdrawn']);
    expect(
      ended.flatMap((state) => [...openMoves(kind, state, 'office'), ...openMoves(kind, state, 'applicant')]),
    ).toEqual([]);
  });

  it('leads every open state to an end', () => {
    expect(open.filter((state) => canMove(kind, state, 'reject') && canMove(kind, state, 'withdraw'))).toEqual(open);
  });

  it('goes only to states that it has, and gives an outcome exactly where the clock stops', () => {
    for (const move of Object.values(standardMoves)) expect(Object.keys(standardStates)).toContain(move.to);
    for (const state of Object.values(standardStates)) expect('outcome' in state).toBe(state.clock === 'stops');
  });

  it('offers the applicant only what is the applicant’s', () => {
    expect(openMoves(kind, 'waiting', 'applicant')).toEqual(['complete', 'withdraw']);
    expect(openMoves(kind, 'submitted', 'applicant')).toEqual(['withdraw']);
    expect(openMoves(kind, 'submitted', 'office')).toEqual(['receive', 'askCompletion', 'reject']);
  });
});

describe('a contact on a public page', () => {
  it.each([
    ['081299991234', '08••••••34'],
    ['ratna@surel.example', 'r••••@surel.example'],
  ])('%s reads %s', (contact, masked) => {
    expect(maskContact(contact)).toBe(masked);
  });
});
