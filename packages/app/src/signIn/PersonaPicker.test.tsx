// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { fireEvent, render, screen } from '@testing-library/react';
import { PersonaPicker } from './PersonaPicker';

const personas = ['Billing lead', 'Platform lead'].map(name => ({
  entityRef: `user:default/${name}`,
  name,
  role: 'Team lead',
  team: 'A team',
  suggestion: 'Look around.',
}));

describe('PersonaPicker', () => {
  it('walks through the users with the arrow keys and stops at the ends', () => {
    render(<PersonaPicker personas={personas} onChoose={() => undefined} />);
    const [first, second] = screen.getAllByRole('button');
    first.focus();

    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(second).toHaveFocus();
    fireEvent.keyDown(second, { key: 'ArrowDown' });
    expect(second).toHaveFocus();
    fireEvent.keyDown(second, { key: 'ArrowUp' });
    expect(first).toHaveFocus();
  });

  it('says what to configure when there is no user to offer', () => {
    render(<PersonaPicker personas={[]} onChoose={() => undefined} />);

    expect(screen.getByRole('alert')).toHaveTextContent('demo.personas');
    expect(screen.queryByRole('list')).toBeNull();
  });
});
