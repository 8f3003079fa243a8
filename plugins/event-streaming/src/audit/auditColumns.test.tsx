// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

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
function Cells({ width }: { width: number }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const columns = auditColumns({ t, requestPath: () => undefined });
  const shown = toGridColumns(columns, width).map(({ field }) => field);
  return (
    <ul>
      {columns
        .filter(({ key }) => shown.includes(key))
        .map(({ key, render }) => (
          <li key={key}>{render(record)}</li>
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
});
