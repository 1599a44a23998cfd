import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import Button from './Button.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>Enregistrer</span>' }));

test('a pending button keeps focus and does nothing when pressed again, form included', async () => {
  const submitted = vi.fn((event: Event) => event.preventDefault());
  const pressed = vi.fn();
  const { container, rerender } = render(Button, { type: 'submit', onclick: pressed, children });
  container.addEventListener('submit', submitted);
  const form = document.createElement('form');
  container.append(form);
  form.append(...[...container.children].filter((child) => child !== form));
  const button = screen.getByRole('button', { name: 'Enregistrer' });
  await userEvent.click(button);
  await rerender({ pending: true });
  await userEvent.click(button);
  expect(pressed).toHaveBeenCalledOnce();
  expect(submitted).toHaveBeenCalledOnce();
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
});
