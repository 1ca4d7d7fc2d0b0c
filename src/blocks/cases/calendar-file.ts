import { addDays } from '../../kernel/periods/days.ts';
import type { At } from '../../kernel/capability/at.ts';
import { pick } from '../../platform/words/words.ts';
import type { CaseRow } from './rows.ts';
import { words } from './words.ts';

/** The promised day as an iCalendar file (RFC 5545): one all-day event, no personal data. */
export function dueCalendar(row: CaseRow, at: At): string {
  const w = words(at.lang);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Serasan//cases//ID',
    'BEGIN:VEVENT',
    `UID:${row.id}@serasan`,
    `DTSTAMP:${at.now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(row.dueOn)}`,
    `DTEND;VALUE=DATE:${compact(addDays(row.dueOn, 1))}`,
    `SUMMARY:${escape(`${w.dueOn}: ${pick([row.titleId, row.titleEn], at.lang)}`)}`,
    `DESCRIPTION:${escape(`${row.number}. ${w.countedSo}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

const compact = (date: string) => date.replaceAll('-', '');
const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets; a longer one goes on after a line break and a space. */
function fold(line: string): string {
  const folded: string[] = [];
  let current = '';
  for (const each of line) {
    if (Buffer.byteLength(current + each) > 74) {
      folded.push(current);
      current = '';
    }
    current += each;
  }
  return [...folded, current].join('\r\n ');
}
