// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import { RiRestartLine } from '@remixicon/react';
import { ConnectorTask } from '@sluice/plugin-event-streaming-common';
import { DisabledReason } from '../../../../components/controls/DisabledReason';
import { StateWord } from '../../../../components/state/StateWord';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { ConnectorActing } from '../../actions/useConnectorActing';
import { TraceView } from './TraceView';

export interface TaskRowsProps {
  task: ConnectorTask;
  /** Whether the reader may see traces. */
  showsTraces: boolean;
  acting: ConnectorActing;
  startsOpen: boolean;
}

const COLUMNS = 4;

/** One task, and below it why it failed. */
export function TaskRows(props: TaskRowsProps) {
  const { task, showsTraces, acting, startsOpen } = props;
  const { t } = useTexts(connectorTranslationRef);
  const { id, state, worker, trace } = task;
  const failed = state === 'failed';
  const cell = failed ? { borderBottom: 0 } : undefined;
  return (
    <>
      <TableRow>
        <TableCell component="th" scope="row" sx={cell}>
          {id}
        </TableCell>
        <TableCell sx={cell}>
          <StateWord state={state} />
        </TableCell>
        <TableCell sx={cell}>
          {worker ?? t('connectorPage.tasks.noWorker')}
        </TableCell>
        <TableCell align="right" sx={cell}>
          <RestartButton id={id} failed={failed} acting={acting} />
        </TableCell>
      </TableRow>
      {failed && (
        <TableRow>
          <TableCell colSpan={COLUMNS} sx={{ paddingTop: '0 !important' }}>
            {trace ? (
              <TraceView
                trace={trace}
                label={t('connectorPage.tasks.traceOf', { id: String(id) })}
                startsOpen={startsOpen}
              />
            ) : (
              t(
                `connectorPage.tasks.${
                  showsTraces ? 'noTrace' : 'traceHidden'
                }`,
              )
            )}
          </TableCell>
        </TableRow>
      )}
    </>
  );
}

function RestartButton(props: {
  id: number;
  failed: boolean;
  acting: ConnectorActing;
}) {
  const { id, failed, acting } = props;
  const { t } = useTexts(connectorTranslationRef);
  const name = t('connectorPage.do.restartTaskNamed', { id: String(id) });
  const shared = {
    'aria-label': name,
    'aria-disabled': acting.busy !== undefined,
    onClick: () => acting.start({ do: 'restartTask', task: id }),
  };
  const icon = <RiRestartLine size={16} aria-hidden />;
  if (failed) {
    return (
      <DisabledReason reason={acting.denial}>
        <Button variant="outlined" startIcon={icon} {...shared}>
          {t('connectorPage.do.restartTask')}
        </Button>
      </DisabledReason>
    );
  }
  return (
    <Tooltip title={acting.denial ?? name}>
      <IconButton
        size="small"
        {...shared}
        // Can be reached, so that its reason can be read.
        aria-label={acting.denial ? `${name}: ${acting.denial}` : name}
        aria-disabled={acting.denial !== undefined || shared['aria-disabled']}
      >
        {icon}
      </IconButton>
    </Tooltip>
  );
}
