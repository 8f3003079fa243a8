// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiDownloadLine } from '@remixicon/react';
import { useState } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { formatCount } from '../../../format/formatCount';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { downloadText } from '../../../components/controls/downloadText';
import { MOST_ROWS, readAllTopics } from './readAllTopics';
import { TopicListQuery } from './topicListState';
import { topicsToCsv } from './topicsToCsv';

const SHOWN_MS = 8000;

/** Downloads what the current filter lists. */
export function CsvButton({ query }: { query: TopicListQuery }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { running, start } = useCsvExport(query);
  const text = running ? t('topics.csv.running') : t('topics.csv.action');
  return (
    <Tooltip title={text}>
      <IconButton
        aria-label={text}
        // Not disabled: a disabled button loses the focus and its tooltip.
        aria-disabled={running}
        onClick={running ? undefined : start}
      >
        <RiDownloadLine size={17} aria-hidden />
      </IconButton>
    </Tooltip>
  );
}

function useCsvExport(query: TopicListQuery) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const api = useApi(eventStreamingApiRef);
  const toasts = useApi(toastApiRef);
  const [running, setRunning] = useState(false);

  const start = async () => {
    setRunning(true);
    try {
      const { topics, totalItems } = await readAllTopics(api, query);
      downloadText('topics.csv', 'text/csv', topicsToCsv(topics));
      const isCut = topics.length === MOST_ROWS && totalItems > MOST_ROWS;
      toasts.post({
        title: isCut
          ? t('topics.csv.cut', {
              number: formatCount(MOST_ROWS),
              total: formatCount(totalItems),
            })
          : t('topics.csv.done', {
              count: topics.length,
              number: formatCount(topics.length),
            }),
        status: isCut ? 'warning' : 'success',
        timeout: SHOWN_MS,
      });
    } catch (error) {
      toasts.post({
        title: t('topics.csv.failed'),
        description: toError(error).message,
        status: 'danger',
        timeout: SHOWN_MS,
      });
    } finally {
      setRunning(false);
    }
  };
  return { running, start };
}
