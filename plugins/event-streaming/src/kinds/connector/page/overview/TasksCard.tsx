// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import {
  ConnectorDetail,
  ConnectorTask,
} from '@sluice/plugin-event-streaming-common';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { AgeText } from '../../../../components/values/AgeText';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { formatCount } from '../../../../format/formatCount';
import { visuallyHidden } from '../../../../theme/visuallyHidden';
import { useTexts } from '../../../../translation/useTexts';
import { ConnectorActing } from '../../actions/useConnectorActing';
import { TaskRows } from './TaskRows';

export interface TasksCardProps {
  connector: ConnectorDetail;
  acting: ConnectorActing;
}

/** Every task with its state; those that failed first, with the reason. */
export function TasksCard({ connector, acting }: TasksCardProps) {
  const { t } = useTexts(connectorTranslationRef);
  const { tasks, taskList, observedAt } = connector;
  const isEmpty = taskList.length === 0;
  return (
    <SectionCard
      title={t('connectorPage.tasks.title')}
      count={t('connectorPage.tasks.running', {
        running: formatCount(tasks.running),
        total: formatCount(tasks.total),
      })}
      content={isEmpty ? 'padded' : 'table'}
      action={
        observedAt && (
          <span>
            {t('connectorPage.tasks.readAt', {
              age: <AgeText key="age" at={observedAt} />,
            })}
          </span>
        )
      }
    >
      {isEmpty ? (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('connectorPage.tasks.none')}
        </Box>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={t('connectorPage.tasks.title')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('connectorPage.tasks.task')}</TableCell>
                <TableCell>{t('connectorPage.tasks.state')}</TableCell>
                <TableCell>{t('connectorPage.tasks.worker')}</TableCell>
                <TableCell align="right">
                  <Box component="span" sx={visuallyHidden}>
                    {t('connectorPage.tasks.action')}
                  </Box>
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {troubledFirst(taskList).map((task, index) => (
                <TaskRows
                  key={task.id}
                  task={task}
                  showsTraces={connector.config !== undefined}
                  acting={acting}
                  startsOpen={index === 0}
                />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </SectionCard>
  );
}

function troubledFirst(tasks: readonly ConnectorTask[]): ConnectorTask[] {
  const rank = ({ state }: ConnectorTask) => (state === 'failed' ? 0 : 1);
  return [...tasks].sort((a, b) => rank(a) - rank(b) || a.id - b.id);
}
