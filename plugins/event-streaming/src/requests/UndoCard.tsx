// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  isTerminal,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { FactList } from '../components/layout/FactList';
import { SectionCard } from '../components/layout/SectionCard';
import { undoOf } from '../kinds/undoOf';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** What of a request could be taken back by another, while it matters. */
export function UndoCard({ request }: { request: StreamingRequest }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const items = undoOf(request);
  const isOver = isTerminal(request.state) && request.state !== 'succeeded';
  if (isOver || items.length === 0) {
    return null;
  }
  return (
    <SectionCard title={t('requests.undo.title')}>
      <FactList
        items={items.map(({ title, possible }) => ({
          label: title,
          value: t(`requests.undo.${possible ? 'possible' : 'impossible'}`),
          tone: possible ? undefined : 'bad',
        }))}
      />
    </SectionCard>
  );
}
