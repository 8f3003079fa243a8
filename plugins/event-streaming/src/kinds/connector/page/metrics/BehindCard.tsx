// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import {
  ConnectorDetail,
  ConnectorLag,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { AgeText } from '../../../../components/values/AgeText';
import { Mono } from '../../../../components/values/Mono';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { formatCount } from '../../../../format/formatCount';
import { useTexts } from '../../../../translation/useTexts';
import { useConnectorPaths } from '../../useConnectorPaths';

/** How many messages a sink has still to deliver, or why nobody can tell. */
export function BehindCard({ connector }: { connector: ConnectorDetail }) {
  const { t } = useTexts(connectorTranslationRef);
  const { lag, type, cluster } = connector;
  if (!lag) {
    return (
      <SectionCard title={t('connectorPage.metrics.behind')}>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t(
            `connectorPage.metrics.${type === 'sink' ? 'notSeen' : 'ofSource'}`,
          )}
        </Box>
      </SectionCard>
    );
  }
  return (
    <SectionCard
      title={t('connectorPage.metrics.behind')}
      count={t('connectorPage.metrics.messages', {
        count: lag.messages,
        number: formatCount(lag.messages),
      })}
      subtitle={t('connectorPage.metrics.group', {
        group: <Mono key="group">{lag.group}</Mono>,
      })}
      content="table"
      action={
        <span>
          {t('connectorPage.tasks.readAt', {
            age: <AgeText key="age" at={lag.observedAt} />,
          })}
        </span>
      }
    >
      <LagTable lag={lag} cluster={cluster} />
    </SectionCard>
  );
}

function LagTable({ lag, cluster }: { lag: ConnectorLag; cluster: string }) {
  const { t } = useTexts(connectorTranslationRef);
  const paths = useConnectorPaths();
  return (
    <Table size="small" aria-label={t('connectorPage.metrics.behind')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('connectorPage.metrics.topic')}</TableCell>
          <TableCell align="right">
            {t('connectorPage.metrics.column')}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lag.topics.map(({ topic, messages }) => {
          const to = paths.topic(cluster, topic);
          return (
            <TableRow key={topic}>
              <TableCell
                component="th"
                scope="row"
                sx={{ overflowWrap: 'anywhere' }}
              >
                {to ? (
                  <Link component={RouterLink} to={to}>
                    {topic}
                  </Link>
                ) : (
                  topic
                )}
              </TableCell>
              <TableCell align="right">
                {messages === undefined
                  ? t('connectorPage.metrics.nothing')
                  : formatCount(messages)}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
