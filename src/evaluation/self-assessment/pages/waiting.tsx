import type { At } from '../../../kernel/capability/at.ts';
import { Button, ButtonLink } from '../../../platform/html/button.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { Hidden } from '../../../platform/html/fields.tsx';
import { Panel } from '../../../platform/html/panel.tsx';
import { formatNumber } from '../../../platform/words/format.ts';
import type { Entry, Overview } from '../read.ts';
import { words } from '../words.ts';

/** What the reader can do now, each with the first item to open. */
export function Waiting({ data, at, once }: { data: Overview; at: At; once: string }) {
  const w = words(at.lang);
  const home = at.href(`/kerja/evaluasi/${data.cycle.id}`);
  const say = (list: readonly Entry[]) => formatNumber(at.lang, list.length);
  const own = at.person?.organisationCode;
  const mine = (entry: Entry) => !own || entry.answer.organisation === own;
  const writing = data.entries.filter((each) => each.mayWrite && mine(each));
  const approving = data.entries.filter((each) => each.mayApprove);
  const verifying = data.entries.filter((each) => each.mayVerify);
  const first = (list: readonly Entry[]) => `${home}/butir/${list[0]?.item.code}`;
  const agencies = Map.groupBy(approving, (each) => each.answer.organisation);
  return (
    <Panel title={w.waiting} sunken>
      {writing.length > 0 && (
        <div class="acts">
          <ButtonLink href={first(writing)} kind="primary">
            {w.startWriting}
          </ButtonLink>
          <span>{w.toWrite(say(writing))}</span>
        </div>
      )}
      {approving.length > 0 && (
        <div class="acts">
          <ButtonLink href={first(approving)} kind="primary">
            {w.startReview}
          </ButtonLink>
          <span>{w.toApprove(say(approving))}</span>
        </div>
      )}
      {[...agencies]
        .filter(([, list]) => list.length > 1)
        .map(([agency, list]) => (
          <Form key={agency} action={`${home}/setujui`}>
            <Hidden name="_once" value={`${once}-${agency}`} />
            <Hidden name="organisation" value={agency} />
            <div class="acts">
              <Button>{w.approveAll(say(list), list[0]?.answer.organisationName ?? agency)}</Button>
            </div>
          </Form>
        ))}
      {verifying.length > 0 && (
        <div class="acts">
          <ButtonLink href={first(verifying)} kind="primary">
            {w.startReview}
          </ButtonLink>
          <span>{w.toVerify(say(verifying))}</span>
        </div>
      )}
      {data.maySubmit && (
        <div class="acts">
          <ButtonLink href={`${home}/kirim`} kind="primary">
            {w.submit}
          </ButtonLink>
          <span>{w.toSubmit}</span>
        </div>
      )}
      {writing.length + approving.length + verifying.length === 0 && !data.maySubmit && <p>{w.waitingNothing}</p>}
    </Panel>
  );
}
