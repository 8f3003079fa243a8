// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { StepBar } from './StepBar';

describe('StepBar', () => {
  it('says where each step stands and which one is under way', () => {
    renderStreaming(
      <StepBar
        label="Progress"
        steps={[
          { id: '1', title: 'Requested', state: 'done', notes: ['09:40'] },
          { id: '2', title: 'Create the topic', state: 'now' },
          { id: '3', title: 'Read it back', state: 'todo' },
        ]}
      />,
    );
    const items = screen.getAllByRole('listitem');
    expect(items.map(item => item.textContent)).toEqual([
      'RequestedDone09:40',
      'Create the topicUnder way',
      'Read it backTo do',
    ]);
    expect(items.map(item => item.getAttribute('aria-current'))).toEqual([
      null,
      'step',
      null,
    ]);
  });
});
