import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Combobox from './Combobox.svelte';

const suggestions = ['Constituer un dossier DALO', 'Déposer une demande de logement social'];

function show(onenter = vi.fn()): { input: HTMLInputElement; onenter: () => void } {
  render(Combobox, { id: 'champ', label: 'Ajouter une action', value: '', suggestions, onenter });
  return { input: screen.getByRole('combobox', { name: 'Ajouter une action' }), onenter };
}

test('the arrows choose a suggestion, Enter takes it, a second Enter hands it over', async () => {
  const user = userEvent.setup();
  const { input, onenter } = show();
  await user.type(input, 'demande');
  await user.keyboard('{ArrowDown}');
  expect(input).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id);
  await user.keyboard('{Enter}');
  expect(input).toHaveValue('Déposer une demande de logement social');
  expect(onenter).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onenter).toHaveBeenCalledOnce();
});

test('free text is handed over as it is typed', async () => {
  const user = userEvent.setup();
  const { input, onenter } = show();
  await user.type(input, 'Appeler la CAF{Enter}');
  expect(input).toHaveValue('Appeler la CAF');
  expect(onenter).toHaveBeenCalledOnce();
});

test('Escape closes the suggestions and keeps the text', async () => {
  const user = userEvent.setup();
  const { input } = show();
  await user.type(input, 'dossier');
  expect(input).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{Escape}');
  expect(input).toHaveAttribute('aria-expanded', 'false');
  expect(input).toHaveValue('dossier');
});
