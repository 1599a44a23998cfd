import { describe, expect, test } from 'vitest';
import { htmlOf, subjectOf, textOf, type Letter } from './letter.ts';

const origin = 'https://carnet.example.org';
const letter: Letter = {
  to: 'pierre.chevalier@example.org',
  subject: 'Bonjour : « ici » !',
  paragraphs: ['Bonjour,', 'Votre structure : <b>CCAS</b> & « amis » ; merci !'],
  link: { label: 'Ouvrir', path: '/carnets/1?a=1&b="2"' },
};

describe('a letter', () => {
  test('in HTML shows what it was given, never runs it', () => {
    const html = htmlOf(letter, origin);
    expect(html).not.toContain('<b>');
    expect(html).toContain('&#60;b&#62;CCAS&#60;/b&#62; &#38;');
    expect(html).toContain('href="https://carnet.example.org/carnets/1?a=1&#38;b=&#34;2&#34;"');
  });

  test('is set with spaces that do not break', () => {
    expect(textOf(letter, origin)).toContain('structure\u00a0: <b>CCAS</b> & «\u00a0amis\u00a0»\u202f; merci\u202f!');
    expect(subjectOf(letter)).toBe('Bonjour\u00a0: «\u00a0ici\u00a0»\u202f!');
  });

  test('has a subject of one line, whatever was put into it', () => {
    expect(subjectOf({ ...letter, subject: 'Bonjour\r\nBcc: thief@example.org\u0000' })).toBe(
      'Bonjour Bcc: thief@example.org',
    );
  });
});
