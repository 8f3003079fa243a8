// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { act, renderHook, waitFor } from '@testing-library/react';
import { useLatest } from './useLatest';

interface Pending {
  signal: AbortSignal;
  resolve: (value: string) => void;
  reject: (error: unknown) => void;
}

function controlled() {
  const calls: Pending[] = [];
  const load = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      calls.push({ signal, resolve, reject });
    });
  return { calls, load };
}

describe('useLatest', () => {
  it('takes the answer to the later question, whatever comes last', async () => {
    const first = controlled();
    const second = controlled();
    const { result, rerender } = renderHook(({ load }) => useLatest(load), {
      initialProps: { load: first.load },
    });
    rerender({ load: second.load });
    expect(first.calls[0].signal.aborted).toBe(true);
    await act(async () => second.calls[0].resolve('new'));
    await act(async () => first.calls[0].resolve('old'));
    expect(result.current).toMatchObject({ value: 'new', loading: false });
  });

  it('keeps the last answer while it loads again and when that fails', async () => {
    const { calls, load } = controlled();
    const { result } = renderHook(() => useLatest(load));
    await act(async () => calls[0].resolve('kept'));
    act(() => {
      result.current.reload();
    });
    expect(result.current).toMatchObject({ value: 'kept', loading: true });
    await act(async () => calls[1].reject(new Error('down')));
    expect(result.current).toMatchObject({ value: 'kept', loading: false });
    expect(result.current.error?.message).toBe('down');
  });

  it('forgets the error with the next success', async () => {
    const { calls, load } = controlled();
    const { result } = renderHook(() => useLatest(load));
    await act(async () => calls[0].reject(new Error('down')));
    act(() => {
      result.current.reload();
    });
    await act(async () => calls[1].resolve('up'));
    expect(result.current.error).toBeUndefined();
  });

  it('loads nothing until there is something to load', async () => {
    const { calls, load } = controlled();
    const { result, rerender } = renderHook(
      ({ ask }: { ask?: typeof load }) => useLatest(ask),
      { initialProps: {} as { ask?: typeof load } },
    );
    expect(result.current.loading).toBe(false);
    rerender({ ask: load });
    await act(async () => calls[0].resolve('x'));
    await waitFor(() => expect(result.current.value).toBe('x'));
  });

  it('aborts when the page is left', () => {
    const { calls, load } = controlled();
    const { unmount } = renderHook(() => useLatest(load));
    unmount();
    expect(calls[0].signal.aborted).toBe(true);
  });
});
