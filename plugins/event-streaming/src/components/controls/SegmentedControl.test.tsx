// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { SegmentedControl } from './SegmentedControl';

describe('SegmentedControl', () => {
  it('always has exactly one choice', async () => {
    const onChange = jest.fn();
    renderStreaming(
      <SegmentedControl
        label="Environment"
        value="dev"
        onChange={onChange}
        options={[
          { value: 'dev', label: 'Development' },
          { value: 'prod', label: 'Production', tone: 'production' },
        ]}
      />,
    );
    await userEvent.click(screen.getByRole('button', { pressed: true }));
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Production' }));
    expect(onChange).toHaveBeenCalledWith('prod');
  });
});
