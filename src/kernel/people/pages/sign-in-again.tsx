import { Notice } from '../../../platform/html/panel.tsx';
import type { At } from '../../capability/at.ts';
import { words } from '../words.ts';

/** Beside the button of an act that asks for a recent sign-in: said before it is pressed, with the way there and back. */
export function SignInAgain({ at, back }: { at: At; back: string }) {
  if (!at.person?.session || at.person.session.recent) return null;
  const w = words(at.lang);
  return (
    <Notice>
      <p>
        {w.againFirst} <a href={`${at.href('/masuk')}?lanjut=${encodeURIComponent(back)}`}>{w.again}</a>
      </p>
    </Notice>
  );
}
