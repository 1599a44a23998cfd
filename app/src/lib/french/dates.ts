/** Dates as people write them. A civil date is « AAAA-MM-JJ », an instant is ISO 8601; both are read in French legal time. */
import { count } from './count.ts';

const timeZone = 'Europe/Paris';

const long = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone,
});
const medium = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone });
const short = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', year: 'numeric', timeZone });
const shortDay = new Intl.DateTimeFormat('fr-FR', { weekday: 'short', day: 'numeric', month: 'short', timeZone });
const monthOnly = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone });
const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone });
const civil = new Intl.DateTimeFormat('fr-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
const relative = new Intl.RelativeTimeFormat('fr-FR', { numeric: 'auto' });

/** « mardi 3 février 2026 »; the first day of a month is « 1er ». */
export function longDate(date: string): string {
  return firstOfMonth(long.format(toDate(date)));
}

/** « 3 février 2026 ». */
export function mediumDate(date: string): string {
  return firstOfMonth(medium.format(toDate(date)));
}

/** « 3 févr. 2026 », for tables. */
export function shortDate(date: string): string {
  return firstOfMonth(short.format(toDate(date)));
}

/** « mars 2025 ». */
export function monthOf(date: string): string {
  return monthOnly.format(toDate(date));
}

/** « mardi 3 février 2026 à 9 h 30 ». */
export function longDateTime(instant: string): string {
  return `${longDate(instant)} à ${spokenTime(instant)}`;
}

/** « jeu. 12 févr. à 9 h 30 », for lists. */
export function shortDateTime(instant: string): string {
  return `${firstOfMonth(shortDay.format(new Date(instant)))} à ${spokenTime(instant)}`;
}

/** « 9 h 30 ». */
function spokenTime(instant: string): string {
  const [hours = '', minutes = ''] = clockOf(instant).split(':');
  return `${Number(hours)}\u00a0h\u00a0${minutes}`;
}

/** « 09:30 » in French legal time, as an input of type time holds it. */
export function clockOf(instant: string): string {
  return clock.format(new Date(instant));
}

/** The instant, ISO 8601, of a civil date and a « 09:30 » in French legal time. */
export function instantOf(date: string, time: string): string {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  // Twice: the first guess may fall on the other side of a change of hour.
  const guess = asIfUtc - offsetAt(asIfUtc);
  return new Date(asIfUtc - offsetAt(guess)).toISOString();
}

/** Today in France, « AAAA-MM-JJ ». */
export function today(now: Date = new Date()): string {
  return civil.format(now);
}

/** The civil day so many days after today. */
export function dayIn(days: number, from: string = today()): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from today to the civil date; negative when it is past. */
export function daysUntil(date: string, from: string = today()): number {
  return Math.round((Date.parse(civilOf(date)) - Date.parse(from)) / 86_400_000);
}

/** « aujourd’hui », « demain », « dans 24 jours », « il y a 3 semaines », « il y a 2 ans ». */
export function relativeDate(date: string, from: string = today()): string {
  const days = daysUntil(date, from);
  const size = Math.abs(days);
  if (size < 21) return typographic(relative.format(days, 'day'));
  if (size < 60) return typographic(relative.format(Math.trunc(days / 7), 'week'));
  if (size < 730) return typographic(relative.format(Math.trunc(days / 30.44), 'month'));
  return typographic(relative.format(Math.trunc(days / 365.25), 'year'));
}

/** How long since, without a preposition: « moins d’un jour », « 20 jours », « 7 semaines », « 2 mois », « 3 ans ». */
export function elapsed(date: string, from: string = today()): string {
  const days = -daysUntil(date, from);
  if (days < 1) return 'moins d’un jour';
  if (days < 21) return count(days, 'jour', 'jours');
  if (days < 60) return count(Math.trunc(days / 7), 'semaine', 'semaines');
  if (days < 730) return count(Math.trunc(days / 30.44), 'mois', 'mois');
  return count(Math.trunc(days / 365.25), 'an', 'ans');
}

/** Age in whole years. */
export function ageOf(birth: string, on: string = today()): number {
  const [birthYear = 0, birthMonth = 0, birthDay = 0] = birth.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const birthdayPassed = month > birthMonth || (month === birthMonth && day >= birthDay);
  return year - birthYear - (birthdayPassed ? 0 : 1);
}

/** The civil day, in France, of a civil date or of an instant. */
export function civilOf(date: string): string {
  return date.length === 10 ? date : today(new Date(date));
}

/** Noon, so that no time zone moves a civil date to its neighbour. */
function toDate(date: string): Date {
  return new Date(date.length === 10 ? `${date}T12:00:00Z` : date);
}

/** Milliseconds by which French legal time is ahead of UTC at an instant. */
function offsetAt(time: number): number {
  const instant = new Date(time).toISOString();
  return Date.parse(`${today(new Date(time))}T${clockOf(instant)}:00Z`) - Math.floor(time / 60_000) * 60_000;
}

function firstOfMonth(text: string): string {
  return text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er');
}

function typographic(text: string): string {
  return text.replace(/(\d) /g, '$1\u00a0').replace('’', '’').replace("'", '’');
}
