// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Environment, Overview } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { EnvironmentBadge } from '../components/values/EnvironmentBadge';
import { SectionCard } from '../components/layout/SectionCard';
import { StateWord } from '../components/state/StateWord';
import { TwoLines } from '../components/values/TwoLines';
import { formatCount } from '../format/formatCount';
import { groupStateName } from '../kinds/groupStateName';
import { topicRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

export interface LagCardProps {
  lag: Overview['lag'];
  /** How many groups read topics of one's teams. */
  groups: number;
  environments: readonly Environment[];
}

/** The groups on one's topics, those furthest behind first. */
export function LagCard({ lag, groups, environments }: LagCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (lag.length === 0) {
    return (
      <SectionCard title={t('overview.lag')}>
        <Box sx={{ color: 'text.secondary' }}>
          {t(groups > 0 ? 'overview.lagKeptUp' : 'overview.lagNone')}
        </Box>
      </SectionCard>
    );
  }
  return (
    <SectionCard
      title={t('overview.lag')}
      subtitle={t('overview.lagNote')}
      content="table"
    >
      <Table size="small" aria-label={t('overview.lag')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('overview.lagColumns.group')}</TableCell>
            <TableCell>{t('overview.lagColumns.environment')}</TableCell>
            <TableCell align="right">
              {t('overview.lagColumns.members')}
            </TableCell>
            <TableCell align="right">
              {t('overview.lagColumns.behind')}
            </TableCell>
            <TableCell>{t('overview.lagColumns.state')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lag.map(row => (
            <LagRow
              key={`${row.cluster}/${row.group}/${row.topic}`}
              row={row}
              environment={environments.find(
                ({ name }) => name === row.environment,
              )}
            />
          ))}
        </TableBody>
      </Table>
    </SectionCard>
  );
}

function LagRow({
  row,
  environment,
}: {
  row: Overview['lag'][number];
  environment?: Environment;
}) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const pathOf = useRouteRef(topicRouteRef);
  const { cluster, topic } = row;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <TwoLines
          first={row.group}
          second={
            <Link
              component={RouterLink}
              to={pathOf?.({ cluster, topic }) ?? ''}
            >
              {topic}
            </Link>
          }
        />
      </TableCell>
      <TableCell>
        {environment && (
          <EnvironmentBadge name={environment.name} tier={environment.tier} />
        )}
      </TableCell>
      <TableCell align="right">{row.members}</TableCell>
      <TableCell align="right">
        {t('overview.messages', {
          count: row.messages,
          number: formatCount(row.messages),
        })}
      </TableCell>
      <TableCell>
        <StateWord state={groupStateName(row.state)} />
      </TableCell>
    </TableRow>
  );
}
