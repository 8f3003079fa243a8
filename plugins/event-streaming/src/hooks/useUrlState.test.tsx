// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { act, renderHook } from '@testing-library/react';
import { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router-dom';
import {
  urlChoice,
  urlCount,
  urlFlag,
  urlOptionalChoice,
  urlOptionalText,
  urlText,
} from './urlFields';
import { UrlFields, useUrlState } from './useUrlState';

interface State {
  q: string;
  page: number;
  mine: boolean;
  tab: 'overview' | 'history';
  health: 'healthy' | 'lagging' | undefined;
  owner: string | undefined;
}

const fields: UrlFields<State> = {
  q: urlText(),
  page: urlCount(),
  mine: urlFlag(),
  tab: urlChoice(['overview', 'history'], 'overview'),
  health: urlOptionalChoice(['healthy', 'lagging']),
  owner: urlOptionalText(),
};

// As Backstage's own router is today; not saying so prints a warning.
const future = { v7_startTransition: false, v7_relativeSplatPath: false };

function renderAt(url: string) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter future={future} initialEntries={[url]}>
      {children}
    </MemoryRouter>
  );
  return renderHook(
    () => {
      const [state, change] = useUrlState(fields);
      return { state, change, search: useLocation().search };
    },
    { wrapper },
  );
}

describe('useUrlState', () => {
  it('reads what the URL says', () => {
    const { result } = renderAt(
      '/?q=bill&page=2&mine=true&tab=history&health=lagging&owner=group:x',
    );
    expect(result.current.state).toEqual({
      q: 'bill',
      page: 2,
      mine: true,
      tab: 'history',
      health: 'lagging',
      owner: 'group:x',
    });
  });

  it('falls back where the URL says nothing or nonsense', () => {
    const { result } = renderAt('/?page=-3&tab=secret&health=great&mine=maybe');
    expect(result.current.state).toEqual({
      q: '',
      page: 0,
      mine: false,
      tab: 'overview',
      health: undefined,
      owner: undefined,
    });
  });

  it('writes what differs from the fallback and leaves others alone', () => {
    const { result } = renderAt('/?other=1&page=4');
    act(() => result.current.change({ q: 'a&b', page: 0, health: 'healthy' }));
    expect(result.current.search).toBe('?other=1&q=a%26b&health=healthy');
  });

  it('does not lose one of two changes in a turn', () => {
    const { result } = renderAt('/');
    act(() => {
      result.current.change({ q: 'bill' });
      result.current.change({ mine: true });
    });
    expect(result.current.state).toMatchObject({ q: 'bill', mine: true });
  });
});
