import type { At } from '../../../kernel/capability/at.ts';
import { Hidden } from '../../../platform/html/fields.tsx';
import { Island } from '../../../platform/html/island.tsx';
import { Notice } from '../../../platform/html/panel.tsx';
import { words } from '../words.ts';

export interface Signer {
  readonly cycle: string;
  /** Base64 of the key registered in this cycle. */
  readonly registered: string | undefined;
}

/** Where this browser's key stands, for the island; drawn on every page on which an evaluator marks. */
export function SignerKey({ signer, at }: { signer: Signer; at: At }) {
  return (
    <>
      <div
        hidden
        data-signer={at.person?.id}
        data-registered={signer.registered ?? ''}
        data-register={at.href(`/kerja/panel/${signer.cycle}/kunci`)}
      />
      <Island name="sign" />
    </>
  );
}

/** Shown without script; the island shows another. */
const unscripted = 'unsigned';
const states = [unscripted, 'ready', 'unable', 'elsewhere', 'failed'] as const;

/** Inside the form that hands in a sheet: whether it will be signed, said before anybody presses. */
export function SignatureFields({ text, at }: { text: string; at: At }) {
  const w = words(at.lang);
  return (
    <div data-sign={text}>
      <Hidden name="signature" value="" />
      <div aria-live="polite">
        {states.map((state) => (
          <div key={state} data-sign-state={state} hidden={state !== unscripted}>
            <Notice tone={state === 'ready' ? 'good' : 'warn'} title={w.title}>
              <p>{w[state]}</p>
            </Notice>
          </div>
        ))}
      </div>
      <p class="quiet">
        <a href={text}>{w.readText}</a>
      </p>
    </div>
  );
}
