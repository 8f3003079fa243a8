// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { ConfirmByName } from './ConfirmByName';
import { isConfirmed } from './isConfirmed';

describe('ConfirmByName', () => {
  it('shows the name until it was typed', () => {
    const field = (value: string) => (
      <ConfirmByName
        expected="security.login.failed"
        value={value}
        onChange={jest.fn()}
        label="Type the name to approve"
      />
    );
    const { rerender } = renderStreaming(field('security'));
    expect(
      screen.getByRole('textbox', { name: 'Type the name to approve' }),
    ).toHaveAccessibleDescription('security.login.failed');
    rerender(field('security.login.failed'));
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(
      'The name matches',
    );
  });

  it.each([
    ['a.b', 'a.b', true],
    ['a.b', ' a.b ', true],
    ['a.b', 'A.b', false],
    ['a.b', '', false],
  ])('for %j takes %j: %s', (expected, typed, answer) => {
    expect(isConfirmed(expected, typed)).toBe(answer);
  });
});
