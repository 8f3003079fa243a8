// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { StatePill } from './StatePill';
import { StateWord } from './StateWord';

describe('StateWord', () => {
  it('says the state in words, and what it means on hover', async () => {
    renderStreaming(<StateWord state="pending" note="1 of 2" />);
    expect(screen.getByText('Waiting for approval')).toBeInTheDocument();
    expect(screen.getByText('1 of 2')).toBeInTheDocument();
    await userEvent.hover(screen.getByText('Waiting for approval'));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'Somebody has to approve it before anything happens.',
    );
  });

  it('can carry its evidence instead', async () => {
    renderStreaming(
      <StatePill state="offline" help="Partition 3 has no leader" />,
    );
    await userEvent.hover(screen.getByText('Offline'));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'Partition 3 has no leader',
    );
  });
});
