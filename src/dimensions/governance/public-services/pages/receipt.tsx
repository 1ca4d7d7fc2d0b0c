import type { CaseStatus } from '../../../../blocks/cases/rows.ts';
import type { At } from '../../../../kernel/capability/at.ts';
import { ButtonLink, Buttons } from '../../../../platform/html/button.tsx';
import { Chip } from '../../../../platform/html/chip.tsx';
import { PageHead, Prose, Section } from '../../../../platform/html/page.tsx';
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
        eyebrow={`${w.receiptTitle}: ${pick([row.titleId, row.titleEn], at.lang)}`}
        title={row.number}
        intro={w.keepNumber}
        chips={row.demo && <Chip tone="demo">{w.example}</Chip>}
      />
      <Section title={w.whatNext} intro={w.receiptNext(formatDate(at.lang, row.dueOn))}>
        <Prose>
          <ol>
            <li>{w.nextChecks}</li>
            <li>{w.nextAsks}</li>
            <li>{w.nextDone}</li>
          </ol>
        </Prose>
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
