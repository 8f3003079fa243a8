// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { CopyButton } from './CopyButton';

jest.mock('copy-to-clipboard', () => jest.fn());
const copy: jest.Mock = jest.requireMock('copy-to-clipboard');

describe('CopyButton', () => {
  it('copies and says so', async () => {
    copy.mockReturnValue(true);
    renderStreaming(<CopyButton value="billing.a" what="topic name" />);
    await userEvent.click(
      screen.getByRole('button', { name: 'Copy topic name' }),
    );
    expect(copy).toHaveBeenCalledWith('billing.a');
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
  });

  it('says when the browser refused', async () => {
    copy.mockImplementation(() => {
      throw new Error('not allowed');
    });
    renderStreaming(<CopyButton value="billing.a" what="topic name" />);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('status')).toHaveTextContent(
      'Your browser did not allow copying',
    );
  });
});
