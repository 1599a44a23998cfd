/** What « soon » means on the home page of a professional. */
import { today } from '#lib/french/dates.ts';

const soonDays = 14;

/** Today and the last day of what comes soon, as civil dates. */
export function professionalHomePeriod(now: Date = new Date()): { readonly today: string; readonly horizon: string } {
  return { today: today(now), horizon: today(new Date(now.getTime() + soonDays * 86_400_000)) };
}
