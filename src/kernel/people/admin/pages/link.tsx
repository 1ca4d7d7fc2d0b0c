import { ButtonLink, Buttons } from '../../../../platform/html/button.tsx';
import { PageHead } from '../../../../platform/html/page.tsx';
import { Panel } from '../../../../platform/html/panel.tsx';
import type { At } from '../../../capability/at.ts';
import { words } from '../../words.ts';

/** Shown once: whoever opens the link chooses the password. */
export function InvitationLinkPage({ link, at }: { link: string; at: At }) {
  const w = words(at.lang);
  return (
    <div class="wrap page">
      <PageHead title={w.linkTitle} intro={w.linkIntro} />
      <Panel>
        <p>
          <code>{link}</code>
        </p>
      </Panel>
      <Buttons>
        <ButtonLink href={at.href('/kerja/orang')}>{w.backToPeople}</ButtonLink>
      </Buttons>
    </div>
  );
}
