import type { At } from '../../../kernel/capability/at.ts';
import { Chip } from '../../../platform/html/chip.tsx';
import { Feed } from '../../../platform/html/feed.tsx';
import { formatDateTime } from '../../../platform/words/format.ts';
import type { MessageRow } from '../rows.ts';
import { words } from '../words.ts';

/** Messages in the order they were sent. An officer's name is not shown to the public: the office answers, not a person. */
export function Messages({ messages, at, named }: { messages: readonly MessageRow[]; at: At; named?: boolean }) {
  const w = words(at.lang);
  if (messages.length === 0) return <p class="quiet">{w.noMessages}</p>;
  return (
    <Feed
      items={messages.map((each) => ({
        at: each.sentAt.toISOString(),
        when: formatDateTime(at.lang, each.sentAt),
        title: each.senderName === null ? w.applicant : named ? each.senderName : w.office,
        detail: (
          <>
            {each.body === null ? <span class="quiet">{w.erased}</span> : <span lang="id">{each.body}</span>}{' '}
            {each.audience === 'internal' && <Chip tone="warn">{w.internal}</Chip>}
          </>
        ),
      }))}
    />
  );
}
