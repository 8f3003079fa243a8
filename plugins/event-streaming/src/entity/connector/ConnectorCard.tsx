// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { FactList } from '../../components/layout/FactList';
import { SectionCard } from '../../components/layout/SectionCard';
import { StateWord } from '../../components/state/StateWord';
import { AgeText } from '../../components/values/AgeText';
import { connectorTranslationRef } from '../../connectorTranslation';
import { connectorFacts } from '../../kinds/connector/page/connectorFacts';
import { useConnectorHealthHelp } from '../../kinds/connector/useConnectorHealthHelp';
import { useConnectorPaths } from '../../kinds/connector/useConnectorPaths';
import { useTexts } from '../../translation/useTexts';

/** A connector in a few facts. */
export function ConnectorCard({ connector }: { connector: ConnectorDetail }) {
  const { t } = useTexts(connectorTranslationRef);
  const paths = useConnectorPaths();
  const help = useConnectorHealthHelp(connector.health);
  const page = paths.connector(connector);
  const { health, live, observedAt, connect, staleReason } = connector;
  return (
    <SectionCard
      title={t('connectorEntity.title')}
      subtitle={
        <StateWord
          state={health.state}
          help={help}
          note={!live && observedAt && <AgeText at={observedAt} />}
        />
      }
      action={
        page && (
          <Link component={RouterLink} to={page}>
            {t('connectorEntity.open')}
          </Link>
        )
      }
    >
      {!live && (
        <Box sx={{ typography: 'body2', marginBottom: 1.5 }}>
          {t('connectorEntity.away', { connect })} {staleReason}
        </Box>
      )}
      <FactList
        items={connectorFacts(connector, { t, paths }).map(
          ({ label, value, note, tone }) => ({
            label,
            tone,
            value: (
              <>
                <div>{value}</div>
                {note !== undefined && (
                  <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
                    {note}
                  </Box>
                )}
              </>
            ),
          }),
        )}
      />
    </SectionCard>
  );
}
