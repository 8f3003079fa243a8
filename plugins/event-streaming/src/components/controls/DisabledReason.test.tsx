// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { DisabledReason } from './DisabledReason';

describe('DisabledReason', () => {
  it('disables and tells the reason to the keyboard', async () => {
    renderStreaming(
      <DisabledReason reason="Only Billing may delete it">
        <Button>Delete</Button>
      </DisabledReason>,
    );
    expect(screen.getByRole('button', { name: 'Delete' })).toBeDisabled();
    await userEvent.tab();
    expect(
      screen.getByRole('group', { name: 'Only Billing may delete it' }),
    ).toHaveFocus();
  });

  it('leaves a control alone without a reason', () => {
    renderStreaming(
      <DisabledReason reason={undefined}>
        <Button>Delete</Button>
      </DisabledReason>,
    );
    expect(screen.getByRole('button', { name: 'Delete' })).toBeEnabled();
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });
});
