// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeStreamingApi } from '../__testUtils__/fakeStreamingApi';
import { renderTopicPage } from '../__testUtils__/renderTopicPage';

async function renderConsumers() {
  renderTopicPage(fakeStreamingApi(), '?tab=consumers');
  return screen.findByRole('table', { name: 'Consumers' });
}

const rowOf = (table: HTMLElement, text: string) =>
  within(table)
    .getAllByRole('row')
    .find(row => within(row).queryAllByText(text).length > 0) ?? table;

describe('ConsumersTab', () => {
  it('shows a declared group that reads without any mark', async () => {
    const row = rowOf(await renderConsumers(), 'ledger-writer');
    expect(within(row).getByText('Stable')).toBeVisible();
    expect(within(row).getByText('ledger-service')).toBeVisible();
    expect(within(row).queryByText('undeclared')).not.toBeInTheDocument();
  });

  it('marks a group that nobody declares', async () => {
    const row = rowOf(await renderConsumers(), 'console-consumer-71');
    expect(within(row).getByText('undeclared')).toBeVisible();
  });

  it('marks a component that declares to read and does not', async () => {
    const row = rowOf(await renderConsumers(), 'fraud-detector');
    expect(within(row).getByText('not seen')).toBeVisible();
  });

  it('takes an empty group for no error', async () => {
    const row = rowOf(await renderConsumers(), 'warehouse-loader');
    expect(within(row).getByText('Empty')).toBeVisible();
    expect(within(row).queryByText('not seen')).not.toBeInTheDocument();
  });

  it('unfolds how far a group is in each partition', async () => {
    await renderConsumers();
    const button = screen.getByRole('button', {
      name: 'Partitions of ledger-writer',
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    const table = screen.getByRole('table', {
      name: 'Partitions of ledger-writer',
    });
    expect(within(table).getByText('988')).toBeVisible();
  });

  it('lists producers as declared ones', async () => {
    await renderConsumers();
    const table = screen.getByRole('table', { name: 'Producers' });
    expect(within(table).getByText('billing-service')).toBeVisible();
    expect(within(table).getByText('messages arrive')).toBeVisible();
  });
});
