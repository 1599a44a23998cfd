import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import ErrorSummary from './ErrorSummary.svelte';

test('takes focus when it appears, and each line leads to its field', async () => {
  const field = document.createElement('input');
  field.id = 'adresse';
  document.body.append(field);
  const { rerender } = render(ErrorSummary, { errors: [] });
  expect(screen.queryByRole('alert')).toBeNull();
  await rerender({ errors: [{ field: 'adresse', message: 'Indiquez votre adresse.' }] });
  expect(screen.getByRole('alert')).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Indiquez votre adresse.' }));
  expect(field).toHaveFocus();
  field.remove();
});
