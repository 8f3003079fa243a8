// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import { TopicConsumer } from '@sluice/plugin-event-streaming-common';
import { useId, useState } from 'react';
import { CopyButton } from '../../../../components/values/CopyButton';
import { OwnerLink } from '../../../../components/values/OwnerLink';
import { StateWord } from '../../../../components/state/StateWord';
import { TwoLines } from '../../../../components/values/TwoLines';
import { formatCount } from '../../../../format/formatCount';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { ComponentLink } from './ComponentLink';
import { GroupPartitions } from './GroupPartitions';
import { groupState } from './groupState';

const COLUMNS = 6;

/** A group that was seen, with its partitions when it is unfolded. */
export function ConsumerRow({ consumer }: { consumer: TopicConsumer }) {
  const { group, members, lag, component } = consumer;
  const { t } = useTexts(eventStreamingTranslationRef);
  const [open, setOpen] = useState(false);
  const id = useId();
  const Arrow = open ? RiArrowDownSLine : RiArrowRightSLine;
  return (
    <>
      <TableRow>
        <TableCell>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
            <IconButton
              size="small"
              aria-label={t('topicPage.readers.expand', { group })}
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              onClick={() => setOpen(!open)}
            >
              <Arrow size={16} aria-hidden />
            </IconButton>
            <TwoLines
              first={<b>{group}</b>}
              second={t(`topicPage.readers.types.${consumer.type}`)}
            />
            <CopyButton
              value={group}
              what={t('topicPage.readers.columns.group')}
            />
          </Box>
        </TableCell>
        <TableCell>
          <StateWord state={groupState(consumer.state)} />
        </TableCell>
        <TableCell align="right">{formatCount(members)}</TableCell>
        <TableCell align="right">
          {lag === undefined ? '–' : formatCount(lag)}
        </TableCell>
        <TableCell>
          {component ? (
            <ComponentLink party={component} />
          ) : (
            <StateWord
              state="degraded"
              label={t('topicPage.readers.undeclaredShort')}
              help={t('topicPage.readers.undeclared')}
            />
          )}
        </TableCell>
        <TableCell>
          {component ? <OwnerLink entityRef={component.owner} /> : '–'}
        </TableCell>
      </TableRow>
      {open && (
        <TableRow id={id}>
          <TableCell colSpan={COLUMNS}>
            <GroupPartitions consumer={consumer} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}
