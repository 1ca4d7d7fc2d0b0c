import type { At } from '../../../kernel/capability/at.ts';
import { Button, Buttons } from '../../../platform/html/button.tsx';
import { Checkboxes, RadioCards } from '../../../platform/html/choices.tsx';
import type { FormState } from '../../../platform/html/field.tsx';
import { FileField, Hidden, TextArea, TextField } from '../../../platform/html/fields.tsx';
import { Form } from '../../../platform/html/form.tsx';
import { Stack } from '../../../platform/html/page.tsx';
import { pick } from '../../../platform/words/words.ts';
import type { ItemView } from '../read.ts';
import { words } from '../words.ts';

/** The officer's form: level by its rubric, the explanation, documents, and two ways to save. */
export function AnswerForm(props: { data: ItemView; at: At; of: FormState; once: string; action: string }) {
  const { data, at, of } = props;
  const w = words(at.lang);
  const { item, answer } = data.entry;
  const typed = of.values ?? {};
  const sent = 'intent' in typed;
  const chosen = sent ? [typed['evidence'] ?? []].flat().map(String) : data.evidence.map((each) => each.id);
  return (
    <Form action={props.action} multipart>
      <Hidden name="_once" value={props.once} />
      <Hidden name="seen" value={answer.version} />
      <RadioCards
        name="level"
        label={w.chooseLevel}
        hint={w.chooseLevelHint}
        of={of}
        value={sent ? undefined : answer.level}
        options={item.rubric.map((each, index) => ({
          value: String(index + 1),
          mark: String(index + 1),
          label: pick(each.title, at.lang),
          hint: pick(each.text, at.lang),
        }))}
      />
      <TextArea
        name="statement"
        label={w.explain}
        hint={w.explainHint}
        rows={6}
        maxLength={6000}
        of={of}
        value={sent ? undefined : answer.statement}
      />
      {data.evidence.length + data.shelf.length > 0 && (
        <Checkboxes
          name="evidence"
          label={w.attached}
          hint={w.attachedHint}
          of={of}
          values={chosen}
          options={[...data.evidence, ...data.shelf].map((each) => ({
            value: each.id,
            label: each.title,
            hint: each.fileName ?? each.url ?? undefined,
          }))}
        />
      )}
      <fieldset class="field">
        <legend>{w.addEvidence}</legend>
        <p class="hint">{w.addEvidenceHint}</p>
        <Stack>
          <TextField name="title" label={w.documentTitle} of={of} lang={at.lang} maxLength={200} />
          <FileField name="file" label={w.file} hint={w.fileHint} of={of} lang={at.lang} />
          <TextField name="url" type="url" label={w.address} of={of} lang={at.lang} autocomplete="off" />
        </Stack>
      </fieldset>
      <Buttons>
        <Button kind="primary" name="intent" value="propose">
          {w.propose}
        </Button>
        <Button name="intent" value="draft">
          {w.saveDraft}
        </Button>
      </Buttons>
    </Form>
  );
}
