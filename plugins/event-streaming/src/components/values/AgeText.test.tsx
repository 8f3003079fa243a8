// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { act, screen } from '@testing-library/react';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { AgeText } from './AgeText';

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-21T10:00:00Z') }));
afterEach(() => jest.useRealTimers());

describe('AgeText', () => {
  it('ticks', () => {
    renderStreaming(<AgeText at="2026-11-21T09:59:50Z" />);
    expect(screen.getByText('10 s ago')).toBeInTheDocument();
    act(() => jest.advanceTimersByTime(60_000));
    expect(screen.getByText('1 min ago')).toHaveAttribute(
      'datetime',
      '2026-11-21T09:59:50.000Z',
    );
  });

  it('can look ahead', () => {
    renderStreaming(<AgeText at="2026-11-27T10:00:00Z" />);
    expect(screen.getByText('in 6 days')).toBeInTheDocument();
  });
});
