import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import RequestLink from './RequestLink.svelte';

/** What the server answers, and what it was asked. */
function serve(status: number, body: unknown): { asked: unknown[] } {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    asked.push(JSON.parse(init.body as string));
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
  return { asked };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('an address asks for a link, and the page then says to look at the mail', async () => {
  const { asked } = serve(202, {});
  render(RequestLink, { returnTo: '/carnets', ended: undefined });
  await userEvent.type(screen.getByLabelText('Adresse électronique'), ' pierre.chevalier@example.org ');
  await userEvent.click(screen.getByRole('button', { name: 'Recevoir un lien de connexion' }));
  expect(await screen.findByRole('heading', { name: 'Regardez vos courriels' })).toBeVisible();
  expect(asked).toEqual([{ email: 'pierre.chevalier@example.org', return_to: '/carnets' }]);
});

test('an empty form is not sent: its summary takes focus and the field says why', async () => {
  const { asked } = serve(202, {});
  render(RequestLink, { returnTo: undefined, ended: undefined });
  await userEvent.click(screen.getByRole('button', { name: 'Recevoir un lien de connexion' }));
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByLabelText('Adresse électronique')).toBeInvalid();
  expect(asked).toEqual([]);
});

test('a refusal of the server is told, and what was typed stays', async () => {
  serve(429, { code: 'rate_limited' });
  render(RequestLink, { returnTo: undefined, ended: undefined });
  await userEvent.type(screen.getByLabelText('Adresse électronique'), 'pierre.chevalier@example.org');
  await userEvent.click(screen.getByRole('button', { name: 'Recevoir un lien de connexion' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Trop de demandes');
  expect(screen.getByLabelText('Adresse électronique')).toHaveValue('pierre.chevalier@example.org');
});
