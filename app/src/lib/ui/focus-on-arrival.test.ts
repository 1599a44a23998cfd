import { beforeEach, expect, test } from 'vitest';
import { rememberArrival } from './focus-on-arrival.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<main><h1 tabindex="-1">Carnets</h1><a href="/carnets/1">Un</a><a href="/carnets/2#plan">Deux</a></main>';
});

test('the heading takes focus when one arrives by a link', () => {
  rememberArrival(true);
  expect(document.querySelector('h1')).toHaveFocus();
});

test('going back, focus returns to the link that had been followed', () => {
  rememberArrival(true, new URL('https://carnet.example.org/carnets/2'));
  expect(document.querySelector('a[href="/carnets/2#plan"]')).toHaveFocus();
});

test('going back to a page that no longer has the link, the heading takes focus', () => {
  rememberArrival(true, new URL('https://carnet.example.org/carnets/3'));
  expect(document.querySelector('h1')).toHaveFocus();
});

test('at the first page nothing is moved', () => {
  rememberArrival(false);
  expect(document.body).toHaveFocus();
});
