import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const now = new Date('2026-02-01T10:00:00Z');

test('an appointment becomes one event in universal time, with its place', () => {
  const text = calendarFile(
    {
      id: 'a1',
      title: 'Bilan',
      startsAt: '2026-02-12T09:30:00+01:00',
      durationMinutes: 45,
      place: 'CCAS, 2 rue des Lilas',
    },
    now,
  );
  expect(text.split('\r\n')).toEqual(
    expect.arrayContaining([
      'BEGIN:VEVENT',
      'UID:a1@carnet-de-bord',
      'DTSTAMP:20260201T100000Z',
      'DTSTART:20260212T083000Z',
      'DTEND:20260212T091500Z',
      'SUMMARY:Bilan',
      'LOCATION:CCAS\\, 2 rue des Lilas',
    ]),
  );
});

test('lines break, marks are escaped, and long lines fold without cutting a letter', () => {
  const title = `Point;\nétape ${'é'.repeat(60)}`;
  const text = calendarFile({ id: 'a1', title, startsAt: '2026-02-12T08:30:00Z', durationMinutes: 60 }, now);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:Point\\;\\nétape ${'é'.repeat(60)}`);
});
