// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuditRecord } from '@sluice/plugin-event-streaming-common';
import { screen } from '@testing-library/react';
import { toGridColumns } from '../components/table/toGridColumns';
import { renderStreaming } from '../__testUtils__/renderStreaming';
import { formatTimestamp } from '../format/formatTimestamp';
import { auditRecordOf } from '../kinds/topic/page/__testUtils__/topicFixtures';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { auditColumns } from './auditColumns';

const record = auditRecordOf('1', {
  event: 'request.declined',
  details: { comment: 'Still needed' },
});
const when = formatTimestamp(new Date(record.at));

/** The cells of a record in a table of a width. */
function Cells({
  width,
  shows = record,
}: {
  width: number;
  shows?: AuditRecord;
}) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const columns = auditColumns({ t, requestPath: () => undefined });
  const shown = toGridColumns(columns, width).map(({ field }) => field);
  return (
    <ul>
      {columns
        .filter(({ key }) => shown.includes(key))
        .map(({ key, render }) => (
          <li key={key}>{render(shows)}</li>
        ))}
    </ul>
  );
}

describe('auditColumns', () => {
  it('say who did what and when on the screen of a phone as well', () => {
    renderStreaming(<Cells width={358} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('Billing lead: declined')).toBeVisible();
    expect(screen.getByText(`${when} · Still needed`)).toBeVisible();
  });

  it('have one column each where there is room', () => {
    renderStreaming(<Cells width={1200} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByText(when)).toBeVisible();
    expect(screen.getByText('Billing lead')).toBeVisible();
    expect(screen.getByText('declined')).toBeVisible();
  });

  it.each([
    ['action.done', 'acted at once'],
    ['action.failed', 'acted at once, in vain'],
    ['action.refused', 'was refused'],
  ])('say of %s what was done, by whom and as whom', (event, words) => {
    const acted = auditRecordOf('2', {
      event,
      operation: 'connector.restart-task',
      target: { connect: 'connect-prod', connector: 'billing.usage-source' },
      requestId: undefined,
      details: { task: 1, intervention: true, reason: 'No worker' },
    });
    renderStreaming(<Cells width={1200} shows={acted} />);
    expect(screen.getByText(words)).toBeVisible();
    expect(
      screen.getByText(
        'task 1 · intervention of the platform team · No worker',
      ),
    ).toBeVisible();
    expect(screen.getByText('Restart task of connector')).toBeVisible();
    expect(
      screen.getByText('connect-prod / billing.usage-source'),
    ).toBeVisible();
  });
});
