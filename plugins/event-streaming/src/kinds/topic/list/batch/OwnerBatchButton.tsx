// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiGroupLine } from '@remixicon/react';
import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { isBeingMade } from '../isBeingMade';
import { OwnerBatchDialog } from './OwnerBatchDialog';

/** Opens what gives several of the listed topics another owner. */
export function OwnerBatchButton({ rows }: { rows: readonly TopicSummary[] }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  // As they were: the list behind the dialog goes on.
  const [topics, setTopics] = useState<readonly TopicSummary[]>();
  const open = rows.filter(row => !row.internal && !isBeingMade(row));
  return (
    <>
      <Tooltip title={t('topics.batch.open')}>
        <span>
          <IconButton
            aria-label={t('topics.batch.open')}
            aria-haspopup="dialog"
            disabled={open.length === 0}
            onClick={() => setTopics(open)}
          >
            <RiGroupLine size={17} aria-hidden />
          </IconButton>
        </span>
      </Tooltip>
      {topics && (
        <OwnerBatchDialog
          topics={topics}
          onClose={() => setTopics(undefined)}
        />
      )}
    </>
  );
}
