// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  ConnectorSummary,
  Environment,
  TopicSummary,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../components/values/AgeText';
import { CardRow } from '../components/layout/CardRow';
import { EnvironmentBadge } from '../components/values/EnvironmentBadge';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { StateWord } from '../components/state/StateWord';
import { TwoLines } from '../components/values/TwoLines';
import { connectorRouteRef, topicRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

export interface NeedsALookCardProps {
  topics: readonly TopicSummary[];
  /** Undefined where connectors are not shown at all. */
  connectors: readonly ConnectorSummary[] | undefined;
  environments: readonly Environment[];
}

/** What of a topic or a connector is shown. */
type Unwell = Pick<TopicSummary, 'environment' | 'observedAt'> & {
  name: string;
  health: TopicSummary['health'] | ConnectorSummary['health'];
  to: string | undefined;
};

/** Topics and connectors that are not well, worst first, with the evidence. */
export function NeedsALookCard(props: NeedsALookCardProps) {
  const { connectors, environments } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const rows = useRows(props);
  if (rows.length === 0) {
    const well = connectors
      ? 'overview.lookNoneWithConnectors'
      : 'overview.lookNone';
    return (
      <SectionCard title={t('overview.look')}>
        <StateWord state="healthy" label={t(well)} />
      </SectionCard>
    );
  }
  return (
    <SectionCard title={t('overview.look')} count={rows.length} content="list">
      <PlainList>
        {rows.map(row => (
          <CardRow key={row.to ?? row.name}>
            <Row
              row={row}
              environment={environments.find(
                ({ name }) => name === row.environment,
              )}
            />
          </CardRow>
        ))}
      </PlainList>
    </SectionCard>
  );
}

function useRows({ topics, connectors = [] }: NeedsALookCardProps): Unwell[] {
  const topicPathOf = useRouteRef(topicRouteRef);
  const connectorPathOf = useRouteRef(connectorRouteRef);
  return [
    ...topics.map(({ cluster, topic, ...rest }) => ({
      ...rest,
      name: topic,
      to: topicPathOf?.({ cluster, topic }),
    })),
    ...connectors.map(({ connect, connector, ...rest }) => ({
      ...rest,
      name: connector,
      to: connectorPathOf?.({ connect, connector }),
    })),
  ];
}

function Row({ row, environment }: { row: Unwell; environment?: Environment }) {
  const { name, health, observedAt, to } = row;
  return (
    <>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <TwoLines
          first={
            <Link component={RouterLink} to={to ?? ''}>
              {name}
            </Link>
          }
          second={health.reason}
        />
      </Box>
      <StateWord state={health.state} help={health.reason} />
      {environment && (
        <EnvironmentBadge name={environment.name} tier={environment.tier} />
      )}
      <Box
        sx={{
          typography: 'caption',
          width: 56,
          textAlign: 'right',
          color: 'text.secondary',
        }}
      >
        {observedAt && <AgeText at={observedAt} form="bare" />}
      </Box>
    </>
  );
}
