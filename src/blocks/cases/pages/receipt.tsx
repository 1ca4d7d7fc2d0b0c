import type { At } from '../../../kernel/capability/at.ts';
import { ButtonLink, Buttons } from '../../../platform/html/button.tsx';
import { Chip } from '../../../platform/html/chip.tsx';
import { PageHead, Prose, Split } from '../../../platform/html/page.tsx';
import { Panel } from '../../../platform/html/panel.tsx';
import { QrCode } from '../../../platform/html/qr-code.tsx';
import { formatDate } from '../../../platform/words/format.ts';
import { pick } from '../../../platform/words/words.ts';
import type { CaseStatus } from '../rows.ts';
import { words } from '../words.ts';

/**
 * What an applicant sees first after sending, and may print: the number, the promise, what comes next. `address` is the
 * status page's full one, for a telephone's camera.
 */
export function ReceiptPage({ status, address, at }: { status: CaseStatus; address: string; at: At }) {
  const w = words(at.lang);
  const { row } = status;
  return (
    <div class="wrap page">
      <PageHead
        eyebrow={`${w.receiptTitle}: ${pick([row.titleId, row.titleEn], at.lang)}`}
        title={row.number}
        intro={w.keepNumber}
        chips={row.demo && <Chip tone="demo">{w.demo}</Chip>}
      />
      <Split weight="main">
        <Panel title={w.whatNext}>
          <Prose>
            <p>{w.receiptNext(formatDate(at.lang, row.dueOn))}</p>
            <ol>
              <li>{w.nextChecks}</li>
              <li>{w.nextAsks}</li>
              {status.kind.afterwards && <li>{pick(status.kind.afterwards, at.lang)}</li>}
            </ol>
          </Prose>
        </Panel>
        <Panel title={w.onTelephone}>
          <QrCode text={address} label={w.statusPicture} />
          <p class="src">{w.onTelephoneHint}</p>
        </Panel>
      </Split>
      <Buttons>
        <ButtonLink kind="primary" href={at.href(`/lacak/${row.number}`)}>
          {w.toStatus}
        </ButtonLink>
        <ButtonLink href={`/lacak/${row.number}/tenggat.ics`} icon="calendar" download>
          {w.calendarFile}
        </ButtonLink>
      </Buttons>
    </div>
  );
}
