import type { CaseStatus } from '../../../../blocks/cases/rows.ts';
import type { At } from '../../../../kernel/capability/at.ts';
import { ButtonLink, Buttons } from '../../../../platform/html/button.tsx';
import { Chip } from '../../../../platform/html/chip.tsx';
import { PageHead, Section } from '../../../../platform/html/page.tsx';
import { Notice } from '../../../../platform/html/panel.tsx';
import { formatDate } from '../../../../platform/words/format.ts';
import { pick } from '../../../../platform/words/words.ts';
import { words } from '../words.ts';

/** What an applicant sees first after sending, and may print: the number, the promise, what comes next. */
export function ReceiptPage({ status, at }: { status: CaseStatus; at: At }) {
  const w = words(at.lang);
  const { row } = status;
  return (
    <div class="wrap page">
      <PageHead
        eyebrow={pick([row.titleId, row.titleEn], at.lang)}
        title={w.receiptTitle}
        intro={w.receiptNext(formatDate(at.lang, row.dueOn))}
        chips={row.demo && <Chip tone="demo">{w.example}</Chip>}
      />
      <Notice tone="good" title={w.yourNumber}>
        <p class="tracking-number">{row.number}</p>
        <p>{w.keepNumber}</p>
      </Notice>
      <Section title={w.whatNext}>
        <ol class="prose">
          <li>{w.nextChecks}</li>
          <li>{w.nextAsks}</li>
          <li>{w.nextDone}</li>
        </ol>
      </Section>
      <Buttons>
        <ButtonLink kind="primary" href={at.href(`/lacak/${row.number}`)}>
          {w.toStatus}
        </ButtonLink>
        <ButtonLink href={`/lacak/${row.number}/tenggat.ics`} icon="calendar" download>
          {w.saveCalendar}
        </ButtonLink>
      </Buttons>
    </div>
  );
}
