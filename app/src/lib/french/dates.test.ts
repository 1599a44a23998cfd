import { describe, expect, test } from 'vitest';
import {
  ageOf,
  dayIn,
  daysUntil,
  elapsed,
  longDate,
  instantOf,
  clockOf,
  longDateTime,
  monthOf,
  relativeDate,
  shortDate,
  shortDateTime,
  today,
} from './dates.ts';

describe('a civil date', () => {
  test('is written with its day of the week', () => {
    expect(longDate('2026-02-03')).toBe('mardi 3 février 2026');
  });

  test('says « 1er » for the first of a month', () => {
    expect(longDate('2026-05-01')).toBe('vendredi 1er mai 2026');
    expect(longDate('2026-05-11')).toBe('lundi 11 mai 2026');
  });

  test('is short in a table', () => {
    expect(shortDate('2026-02-03')).toBe('3 févr. 2026');
  });

  test('can be reduced to its month', () => {
    expect(monthOf('2025-03-31')).toBe('mars 2025');
  });
});

describe('an instant', () => {
  test('is written in French legal time', () => {
    expect(longDateTime('2026-02-12T08:30:00Z')).toBe('jeudi 12 février 2026 à 9\u00a0h\u00a030');
  });

  test('is short in a list, with its day of the week', () => {
    expect(shortDateTime('2026-02-12T08:30:00Z')).toBe('jeu. 12 févr. à 9\u00a0h\u00a030');
  });

  test.each([
    ['2026-02-12', '09:30', '2026-02-12T08:30:00.000Z'],
    ['2026-07-12', '00:15', '2026-07-11T22:15:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '12:00', '2026-10-25T11:00:00.000Z'],
  ])('%s at %s in France is found and read back', (date, time, instant) => {
    expect(instantOf(date, time)).toBe(instant);
    expect(clockOf(instant)).toBe(time);
  });

  test('late in the evening UTC belongs to the next day in France', () => {
    expect(today(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
  });
});

describe('a relative date', () => {
  const from = '2026-02-03';

  test.each([
    ['2026-02-03', 'aujourd’hui'],
    ['2026-02-04', 'demain'],
    ['2026-02-02', 'hier'],
    ['2026-02-15', 'dans 12\u00a0jours'],
    ['2026-01-24', 'il y a 10\u00a0jours'],
    ['2026-01-01', 'il y a 4\u00a0semaines'],
    ['2025-09-03', 'il y a 5\u00a0mois'],
    ['2022-01-01', 'il y a 4\u00a0ans'],
  ])('%s seen from 3 February 2026 is « %s »', (date, words) => {
    expect(relativeDate(date, from)).toBe(words);
  });

  test('counts days across the change of hour', () => {
    expect(daysUntil('2026-03-30', '2026-03-28')).toBe(2);
  });
});

test('a day some days from now is a civil day', () => {
  expect(dayIn(1, '2026-02-28')).toBe('2026-03-01');
  expect(dayIn(365, '2026-02-28')).toBe('2027-02-28');
});

test('the time elapsed is told without a preposition', () => {
  expect(elapsed('2026-02-03', '2026-02-03')).toBe('moins d’un jour');
  expect(elapsed('2026-01-14', '2026-02-03')).toBe('20\u00a0jours');
  expect(elapsed('2025-11-30', '2026-02-03')).toBe('2\u00a0mois');
});

test('age changes on the birthday', () => {
  expect(ageOf('1981-02-03', '2026-02-02')).toBe(44);
  expect(ageOf('1981-02-03', '2026-02-03')).toBe(45);
});
