// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Chooses from the menu of changes; the dialog that it opens. */
export async function chooseChange(item: RegExp): Promise<HTMLElement> {
  await userEvent.click(
    await screen.findByRole('button', { name: 'More changes' }),
  );
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
  return screen.findByRole('dialog');
}

/** Puts a text in the place of what a field has. */
export async function fill(input: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(input);
  await userEvent.click(input);
  await userEvent.paste(text);
}
