import type { At } from '../../../kernel/capability/at.ts';
import { Button, Buttons } from '../../../platform/html/button.tsx';
import { TextField } from '../../../platform/html/fields.tsx';
import { ErrorSummary, Form } from '../../../platform/html/form.tsx';
import { PageHead } from '../../../platform/html/page.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import { words } from '../words.ts';

/** Asks for the number; what is wrong with it stands beside the field. */
export function TrackPage({ typed, error, at }: { typed: string | undefined; error: string | undefined; at: At }) {
  const w = words(at.lang);
  const of = { values: { nomor: typed }, errors: { nomor: error } };
  return (
    <div class="wrap page">
      <PageHead title={w.trackTitle} intro={w.trackIntro} />
      <ErrorSummary lang={at.lang} of={of} />
      <Form action={at.href('/lacak')} method="get">
        <TextField
          name="nomor"
          label={w.number}
          hint={w.numberHint}
          of={of}
          width="l"
          autocomplete="off"
          spellcheck={false}
          required
        />
        <Buttons>
          <Button kind="primary" icon="search">
            {w.find}
          </Button>
        </Buttons>
      </Form>
      <div class="section">
        <Notice>
          <p>{w.keepSecret}</p>
          <p>{w.lost}</p>
        </Notice>
      </div>
    </div>
  );
}
