// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { TaskCounts } from '@sluice/plugin-event-streaming-common';
import { TwoLines } from '../../../../components/values/TwoLines';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { formatCount } from '../../../../format/formatCount';
import { visuallyHidden } from '../../../../theme/visuallyHidden';
import { useTexts } from '../../../../translation/useTexts';

const TROUBLES = ['failed', 'unassigned', 'restarting', 'paused'] as const;

/** How many of its tasks run, and what is with the others. */
export function TasksCell({ tasks }: { tasks: TaskCounts }) {
  const { t } = useTexts(connectorTranslationRef);
  const { running, total, failed } = tasks;
  if (total === 0) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('connectors.tasks.none')}
      </Box>
    );
  }
  const trouble = TROUBLES.find(state => tasks[state] > 0);
  return (
    <TwoLines
      first={
        <>
          <span aria-hidden>{`${running}/${total}`}</span>
          <Box component="span" sx={visuallyHidden}>
            {t('connectors.tasks.summary', {
              running: formatCount(running),
              total: formatCount(total),
            })}
          </Box>
        </>
      }
      second={
        trouble &&
        t(`connectors.tasks.${trouble}`, {
          count: tasks[trouble],
          number: formatCount(tasks[trouble]),
        })
      }
      tone={failed > 0 ? 'bad' : undefined}
    />
  );
}
