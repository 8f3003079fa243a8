// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { act, renderHook } from '@testing-library/react';
import { usePolling } from './usePolling';

let hidden = false;

beforeEach(() => {
  jest.useFakeTimers();
  hidden = false;
  jest.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
async function show(visible: boolean) {
  hidden = !visible;
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
}

describe('usePolling', () => {
  it('polls again and again, one turn after the other', async () => {
    let finish = () => {};
    const poll = jest.fn(
      () =>
        new Promise<void>(resolve => {
          finish = resolve;
        }),
    );
    renderHook(() => usePolling(poll, 1000));
    await pass(1000);
    expect(poll).toHaveBeenCalledTimes(1);
    await pass(5000);
    expect(poll).toHaveBeenCalledTimes(1);
    finish();
    await pass(1000);
    expect(poll).toHaveBeenCalledTimes(2);
  });

  it('rests in a hidden tab and catches up when it is seen again', async () => {
    const poll = jest.fn();
    renderHook(() => usePolling(poll, 1000));
    await show(false);
    await pass(10_000);
    expect(poll).not.toHaveBeenCalled();
    await show(true);
    expect(poll).toHaveBeenCalledTimes(1);
    await pass(1000);
    expect(poll).toHaveBeenCalledTimes(2);
  });

  it('stops without an interval and when the page is left', async () => {
    const poll = jest.fn();
    const { rerender, unmount } = renderHook(
      ({ every }: { every?: number }) => usePolling(poll, every),
      { initialProps: { every: 1000 } as { every?: number } },
    );
    rerender({ every: undefined });
    await pass(5000);
    rerender({ every: 1000 });
    unmount();
    await pass(5000);
    expect(poll).not.toHaveBeenCalled();
  });
});
