import type { At } from '../../../kernel/capability/at.ts';
import { Button, Buttons } from '../../../platform/html/button.tsx';
import { Radios } from '../../../platform/html/choices.tsx';
import { Hidden, TextArea } from '../../../platform/html/fields.tsx';
import { ErrorSummary, Form } from '../../../platform/html/form.tsx';
import { formStateOf } from '../../../platform/html/form-state.ts';
import { Panel } from '../../../platform/html/panel.tsx';
import type { Problem } from '../../../platform/problem/problem.ts';
import { pick } from '../../../platform/words/words.ts';
import { deskPath, noteField, openMoves, stateOf } from '../model.ts';
import type { DeskCase } from '../rows.ts';
import { words } from '../words.ts';
import { Messages } from './messages.tsx';

/** What a desk page was opened with: nothing, or the verb that was just refused. */
export interface Tried {
  readonly verb?: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  readonly problem?: Problem | undefined;
  readonly once: string;
}

/** Every move the office may make now, each a form of its own under one heading. The table of the kind decides, nothing here. */
export function VerbForms({ desk, at, tried }: { desk: DeskCase; at: At; tried: Tried }) {
  const w = words(at.lang);
  const { row, kind } = desk;
  const moves = openMoves(kind, row.state, 'office');
  const stateful = (verb: string) =>
    tried.verb === verb ? triedState(tried, at) : formStateOf({}, undefined, at.lang);
  const refused = tried.verb ? stateful(tried.verb) : undefined;
  return (
    <>
      <ErrorSummary lang={at.lang} of={refused} message={refused?.message} />
      {moves.length === 0 && <p class="quiet">{w.doneNothing}</p>}
      {row.pausedOn && row.outcome === null && <p class="quiet">{w.waitingApplicant}</p>}
      {moves.length > 0 && (
        <Panel title={w.actNow}>
          {moves.map((verb) => {
            const move = kind.moves[verb];
            if (!move) return null;
            const first = verb === moves[0];
            return (
              <Form key={verb} action={at.href(`${deskPath(kind, row.number)}/${move.path}`)}>
                {move.note && !desk.applicant.erasedAt && (
                  <TextArea
                    name={noteField(verb)}
                    label={pick(move.note, at.lang)}
                    of={stateful(verb)}
                    required={move.noteRequired}
                    lang={at.lang}
                    rows={3}
                    maxLength={2000}
                  />
                )}
                <Hidden name="_once" value={`${tried.once}:${verb}`} />
                <Buttons>
                  <Button kind={stateOf(kind, move.to).outcome === 'refused' ? 'danger' : first ? 'primary' : 'plain'}>
                    {pick(move.label, at.lang)}
                  </Button>
                </Buttons>
              </Form>
            );
          })}
        </Panel>
      )}
    </>
  );
}

/** The sentence about `note` stands beside the field of the verb that was tried. */
function triedState(tried: Tried, at: At): ReturnType<typeof formStateOf> {
  const { values, errors = {}, message } = formStateOf(tried.values, tried.problem, at.lang);
  const { note, ...others } = errors;
  return { values, message, errors: note ? { ...others, [noteField(tried.verb ?? '')]: note } : others };
}

/** Messages with the applicant, the office's own notes, and who works on the case. */
export function Correspondence({ desk, at, tried }: { desk: DeskCase; at: At; tried: Tried }) {
  const w = words(at.lang);
  const of = tried.verb === 'write' ? triedState(tried, at) : formStateOf({}, undefined, at.lang);
  return (
    <Panel title={w.messages}>
      <Messages messages={desk.messages} at={at} named />
      {!desk.applicant.erasedAt && (
        <Form action={at.href(`${deskPath(desk.kind, desk.row.number)}/pesan`)}>
          <TextArea name="body" label={w.writeLabel} rows={2} maxLength={2000} of={of} required />
          <Radios
            name="audience"
            label={w.audience}
            inline
            of={of}
            value={typeof of.values?.['audience'] === 'string' ? of.values['audience'] : 'internal'}
            options={[
              { value: 'internal', label: w.audienceInternal },
              { value: 'public', label: w.audiencePublic },
            ]}
          />
          <Hidden name="_once" value={`${tried.once}:write`} />
          <Buttons>
            <Button small>{w.send}</Button>
          </Buttons>
        </Form>
      )}
    </Panel>
  );
}
