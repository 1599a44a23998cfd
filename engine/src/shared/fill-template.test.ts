import { describe, expect, test } from 'vitest';
import { parseTemplate, TemplateError } from './transform-template.ts';
import { fillTemplate } from './fill-template.ts';

const scope = {
  $body: { name: 'Ada', age: 36, tags: ['a', 'b'], address: { city: 'Paris' }, nothing: null },
  $session_variables: { 'x-hasura-user-id': '7' },
};
const fill = (template: string) => fillTemplate(parseTemplate(template), scope);

test.each([
  ['{"who": {{ $body.name }}, "n": [1, -2.5e1, true, null]}', { who: 'Ada', n: [1, -25, true, null] }],
  ['{{ $body }}', scope.$body],
  ['{{ $body.address["city"] }}', 'Paris'],
  ["{{ $session_variables['x-hasura-user-id'] }}", '7'],
  ['"Hello {{ $body.name }}, {{ $body.age }} \\"years\\""', 'Hello Ada, 36 "years"'],
  ['{"a": {"b": {{ $body.tags[1] }}}}', { a: { b: 'b' } }],
  ['{{ $body?.missing?.deep }}', null],
  ['{{ $body?.missing ?? "none" }}', 'none'],
  [
    '{{ range i, x := $body.tags }} {"i": {{ i }}, "x": {{ x }}} {{ end }}',
    [
      { i: 0, x: 'a' },
      { i: 1, x: 'b' },
    ],
  ],
  ['{{ range _, x := $body.tags }} {{ x }} {{ end }}', ['a', 'b']],
  ['{{ if $body.age >= 18 && $body.name == "Ada" }} "yes" {{ else }} "no" {{ end }}', 'yes'],
  ['{{ if $body.age < 18 }} 1 {{ elif ($body.age <= 36) }} 2 {{ else }} 3 {{ end }}', 2],
  ['{{ if "b" > "a" || false }} 1 {{ else }} 2 {{ end }}', 1],
  ['{{ if $body.name != "Ada" }} {} {{ else }} [] {{ end }}', []],
])('%s is filled', (template, expected) => {
  expect(fill(template)).toEqual(expected);
});

describe('what is refused', () => {
  test.each([
    ['a function', '{{ toCaseFold($body.name) }}'],
    ['a condition without else', '{{ if true }} 1 {{ end }}'],
    ['text after the end', '{} {}'],
    ['an early end', '{"a": '],
    ['a key that is no text', '{1: 2}'],
    ['a sign out of place', '{{ , }}'],
    ['a word that is no value', 'hello'],
    ['signs of another language', '<% a %>'],
    ['a wrong bracket', '[1}'],
  ])('when read: %s', (_, template) => {
    expect(() => parseTemplate(template)).toThrow(TemplateError);
  });

  test.each([
    ['a field that is not there', '{{ $body.missing }}'],
    ['a name that nothing has', '{{ $query }}'],
    ['a range over no list', '{{ range i, x := $body.name }} 1 {{ end }}'],
    ['a comparison of unlike things', '{{ if $body.name > 3 }} 1 {{ else }} 2 {{ end }}'],
    ['a field of every object', '{{ $body.constructor }}'],
  ])('when filled: %s', (_, template) => {
    expect(() => fill(template)).toThrow(TemplateError);
  });
});
