// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { SearchField } from './SearchField';

const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const settle = () => act(() => jest.advanceTimersByTime(300));

describe('SearchField', () => {
  it('reports once, when typing has paused', async () => {
    const onChange = jest.fn();
    renderStreaming(
      <SearchField label="Search" value="" onChange={onChange} />,
    );
    await user.type(screen.getByRole('searchbox'), 'bill');
    expect(onChange).not.toHaveBeenCalled();
    settle();
    expect(onChange.mock.calls).toEqual([['bill']]);
  });

  it('is focused by a slash, unless somebody is typing', async () => {
    renderStreaming(
      <>
        <input aria-label="other" />
        <SearchField label="Search" value="" onChange={jest.fn()} />
      </>,
    );
    await user.type(screen.getByLabelText('other'), '/');
    expect(screen.getByLabelText('other')).toHaveFocus();
    expect(screen.getByLabelText('other')).toHaveValue('/');
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('is emptied by Escape', async () => {
    const onChange = jest.fn();
    renderStreaming(
      <SearchField label="Search" value="bill" onChange={onChange} />,
    );
    await user.type(screen.getByRole('searchbox'), '{Escape}');
    settle();
    expect(onChange.mock.calls).toEqual([['']]);
  });

  it('keeps what was typed while an earlier report comes back', async () => {
    const field = (value: string) => (
      <SearchField label="Search" value={value} onChange={jest.fn()} />
    );
    const { rerender } = renderStreaming(field(''));
    await user.type(screen.getByRole('searchbox'), 'bi');
    settle();
    await user.type(screen.getByRole('searchbox'), 'l');
    rerender(field('bi'));
    expect(screen.getByRole('searchbox')).toHaveValue('bil');
  });

  it('follows a value that changes from outside', () => {
    const onChange = jest.fn();
    const field = (value: string) => (
      <SearchField label="Search" value={value} onChange={onChange} />
    );
    const { rerender } = renderStreaming(field('bill'));
    rerender(field('orders'));
    settle();
    expect(screen.getByRole('searchbox')).toHaveValue('orders');
    expect(onChange).not.toHaveBeenCalled();
  });
});
