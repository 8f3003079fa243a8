// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { Meter } from './Meter';

describe('Meter', () => {
  it.each([
    ['above', 86, 86],
    ['beside', 140, 120],
  ] as const)('shows its number %s the bar', (layout, value, shown) => {
    renderStreaming(
      <Meter
        label="Partition budget"
        value={value}
        max={120}
        text={`${value} of 120`}
        layout={layout}
      />,
    );
    const meter = screen.getByRole('meter', { name: 'Partition budget' });
    expect(meter).toHaveAttribute('aria-valuenow', String(shown));
    expect(screen.getByText(`${value} of 120`)).toBeInTheDocument();
  });
});
