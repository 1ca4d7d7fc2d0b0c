import type { At } from '../../../kernel/capability/at.ts';
import { Button, Buttons } from '../../../platform/html/button.tsx';
import type { FormState } from '../../../platform/html/field.tsx';
import { Hidden, TextArea } from '../../../platform/html/fields.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { Panel } from '../../../platform/html/panel.tsx';
import type { Entry } from '../read.ts';
import { words } from '../words.ts';

/** The head's or Kominfo's decision about an answer: let it pass, or return it with a reason. */
export function DecisionForm(props: { entry: Entry; at: At; of: FormState; once: string; home: string }) {
  const { entry, at, of } = props;
  const w = words(at.lang);
  const approving = entry.mayApprove;
  return (
    <Panel title={w.decide} sunken>
      <Form action={`${props.home}/${approving ? 'setujui' : 'verifikasi'}`}>
        <Hidden name="_once" value={props.once} />
        <Hidden name="seen" value={entry.answer.step} />
        <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} maxLength={2000} of={of} />
        <Buttons>
          <Button kind="primary" name="outcome" value={approving ? 'approved' : 'verified'}>
            {approving ? w.approve : w.verify}
          </Button>
          <Button kind="danger" name="outcome" value="returned">
            {w.return}
          </Button>
        </Buttons>
      </Form>
    </Panel>
  );
}
