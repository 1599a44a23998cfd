/** An appointment as a calendar file (iCalendar, RFC 5545), made in the browser. */

export interface CalendarEntry {
  /** The same for the same appointment, so that a second import updates the first. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly startsAt: string;
  readonly durationMinutes: number;
  readonly place?: string | null;
}

/** The text of a `.ics` file with one event and a reminder the day before. */
export function calendarFile(entry: CalendarEntry, now: Date = new Date()): string {
  const start = new Date(entry.startsAt);
  const end = new Date(start.getTime() + entry.durationMinutes * 60_000);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Carnet de bord//FR',
    'BEGIN:VEVENT',
    `UID:${entry.id}@carnet-de-bord`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escape(entry.title)}`,
    ...(entry.place ? [`LOCATION:${escape(entry.place)}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(entry.title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n') + '\r\n';
}

/** Hands the file over as a download. */
export function downloadCalendarFile(entry: CalendarEntry): void {
  const url = URL.createObjectURL(new Blob([calendarFile(entry)], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'rendez-vous.ics';
  link.click();
  URL.revokeObjectURL(url);
}

/** « 20260212T083000Z ». */
function utc(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 octets, cut between characters, continued by a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let size = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > 75) {
      folded += '\r\n ';
      size = 1;
    }
    folded += character;
    size += octets;
  }
  return folded;
}
