// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { ObjectTabs } from './ObjectTabs';

function Example() {
  const [tab, setTab] = useState<'overview' | 'partitions'>('overview');
  return (
    <ObjectTabs
      label="Topic"
      value={tab}
      onChange={setTab}
      tabs={[
        { value: 'overview', label: 'Overview' },
        { value: 'partitions', label: 'Partitions', count: 12 },
      ]}
    >
      {tab}
    </ObjectTabs>
  );
}

describe('ObjectTabs', () => {
  it('moves with the arrow keys and ties the panel to its tab', async () => {
    renderStreaming(<Example />);
    await userEvent.tab();
    expect(screen.getByRole('tab', { name: 'Overview' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    const tab = screen.getByRole('tab', { selected: true });
    expect(tab).toHaveTextContent('Partitions12');
    const panel = screen.getByRole('tabpanel', { name: /Partitions/ });
    expect(panel).toHaveTextContent('partitions');
    expect(tab).toHaveAttribute('aria-controls', panel.id);
  });
});
