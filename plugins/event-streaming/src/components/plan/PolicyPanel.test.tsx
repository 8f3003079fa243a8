// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '@sluice/plugin-event-streaming-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { PolicyPanel } from './PolicyPanel';

const named: Finding = {
  code: 'name.pattern',
  outcome: 'ok',
  message: 'Name follows the pattern',
};
const keptLong: Finding = {
  code: 'retention.limit',
  outcome: 'warning',
  field: 'retentionMs',
  message: 'Kept for 90 days',
  detail: 'Instant up to 30 days.',
  fix: { field: 'retentionMs', value: 2_592_000_000, label: 'Set to 30 days' },
};
const foreign: Finding = {
  code: 'name.prefix',
  outcome: 'violation',
  message: 'Prefix security. belongs to Security',
};

describe('PolicyPanel', () => {
  it('shows what fails first and names each outcome', () => {
    renderStreaming(
      <PolicyPanel
        verdict="impossible"
        findings={[named, keptLong, foreign]}
        evaluating={false}
      />,
    );
    expect(screen.getByRole('heading')).toHaveTextContent('Not possible');
    const texts = screen.getAllByRole('listitem').map(item => item.textContent);
    expect(texts[0]).toContain('Not allowedPrefix security.');
    expect(texts[1]).toContain('Needs a lookKept for 90 days');
    expect(texts[2]).toContain('MetName follows the pattern');
  });

  it('hands the fix of a rule to the form', async () => {
    const onFix = jest.fn();
    renderStreaming(
      <PolicyPanel
        verdict="approval"
        findings={[keptLong]}
        evaluating={false}
        onFix={onFix}
      />,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Set to 30 days' }),
    );
    expect(onFix).toHaveBeenCalledWith(keptLong.fix);
  });

  it('keeps the last answer in a live region while it checks again', () => {
    const panel = (evaluating: boolean) => (
      <PolicyPanel
        verdict="instant"
        summary="Runs as soon as you submit."
        findings={[named]}
        evaluating={evaluating}
      />
    );
    const { rerender } = renderStreaming(panel(false));
    rerender(panel(true));
    const region = screen.getByRole('region', { name: 'What the policy says' });
    expect(region).toHaveAttribute('aria-live', 'polite');
    expect(region).toHaveAttribute('aria-busy', 'true');
    expect(within(region).getByText('Instant')).toBeInTheDocument();
    expect(
      within(region).getByText('Name follows the pattern'),
    ).toBeInTheDocument();
  });

  it('says that the policy could not be asked', () => {
    renderStreaming(
      <PolicyPanel
        verdict={undefined}
        findings={[]}
        evaluating={false}
        error={new Error('the backend is down')}
      />,
    );
    expect(screen.getByText(/could not be asked/)).toHaveTextContent(
      'the backend is down',
    );
  });
});
