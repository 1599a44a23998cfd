import { describe, expect, test } from 'vitest';
import css from './styles/tokens.css?raw';

/** The colours of a theme, by token. */
function tokensOf(theme: 'light' | 'dark'): Map<string, string> {
  const block = css.slice(css.indexOf(`:root[data-theme='${theme}'] {`));
  const declarations = block.slice(0, block.indexOf('}')).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return new Map([...declarations].map(([, name, value]) => [name ?? '', value ?? '']));
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['ground', 'surface', 'surface-sunken'];
const texts: readonly (readonly [string, string])[] = [
  ...['text', 'text-muted', 'accent', 'accent-hover', 'danger', 'danger-hover'].flatMap((text) =>
    surfaces.map((surface) => [text, surface] as const),
  ),
  ...['info', 'success', 'warning', 'danger'].map((tone) => [tone, `${tone}-soft`] as const),
  ...['text', 'text-muted', 'accent', 'accent-hover'].map((text) => [text, 'accent-soft'] as const),
  ...['info', 'success', 'warning', 'danger'].map((tone) => ['text', `${tone}-soft`] as const),
  ['danger-hover', 'danger-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['text', 'mark'],
];
const edges = ['line-strong', 'focus'].flatMap((edge) => surfaces.map((surface) => [edge, surface] as const));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string): string => tokens.get(name) ?? 'missing';

  test.each(texts)('%s is read on %s', (text, surface) => {
    expect(contrast(colour(text), colour(surface))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges)('%s is seen on %s', (edge, surface) => {
    expect(contrast(colour(edge), colour(surface))).toBeGreaterThanOrEqual(3);
  });
});
