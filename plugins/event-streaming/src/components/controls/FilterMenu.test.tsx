// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { FilterMenu } from './FilterMenu';

const options = [
  { value: 'prod', label: 'Production' },
  { value: 'dev', label: 'Development' },
];

describe('FilterMenu', () => {
  it('chooses by keyboard, closes and gives the focus back', async () => {
    const onChange = jest.fn();
    renderStreaming(
      <FilterMenu
        label="Environment"
        options={options}
        selected={[]}
        onChange={onChange}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('menu', { name: 'Environment' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledWith(['dev']);
    expect(
      await screen.findByRole('button', { name: 'Environment' }),
    ).toHaveFocus();
  });

  it('says what is chosen, in the button and in the menu', async () => {
    renderStreaming(
      <FilterMenu
        label="Environment"
        options={options}
        selected={['prod']}
        onChange={jest.fn()}
      />,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Environment: Production' }),
    );
    expect(
      screen.getByRole('menuitemradio', { name: 'Production' }),
    ).toBeChecked();
    expect(
      screen.getByRole('menuitemradio', { name: 'Development' }),
    ).not.toBeChecked();
  });

  it('clears', async () => {
    const onChange = jest.fn();
    renderStreaming(
      <FilterMenu
        label="Environment"
        options={options}
        selected={['prod']}
        onChange={onChange}
      />,
    );
    await userEvent.click(screen.getByRole('button'));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Clear' }));
    expect(onChange).toHaveBeenCalledWith([]);
  });

  it('adds and removes when many may be chosen', async () => {
    const onChange = jest.fn();
    renderStreaming(
      <FilterMenu
        label="Tags"
        choose="many"
        options={options}
        selected={['prod']}
        onChange={onChange}
      />,
    );
    await userEvent.click(screen.getByRole('button'));
    await userEvent.click(
      screen.getByRole('menuitemcheckbox', { name: 'Development' }),
    );
    expect(onChange).toHaveBeenLastCalledWith(['prod', 'dev']);
    await userEvent.click(
      screen.getByRole('menuitemcheckbox', { name: 'Production' }),
    );
    expect(onChange).toHaveBeenLastCalledWith([]);
  });
});
