// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { CardRow } from '../../../../components/layout/CardRow';
import { PlainList } from '../../../../components/layout/PlainList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { StateWord } from '../../../../components/state/StateWord';
import { operationTitle } from '../../../../kinds/operationOptions';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { useConnectorPaths } from '../../useConnectorPaths';

/** What is asked for and not done yet. Not there when there is nothing. */
export function OpenRequests({ connector }: { connector: ConnectorDetail }) {
  const { t } = useTexts(connectorTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const paths = useConnectorPaths();
  const { openRequests = [], changeUnderWay } = connector;
  if (openRequests.length === 0 && !changeUnderWay) {
    return null;
  }
  return (
    <SectionCard
      title={shared('topicPage.requests.open')}
      count={openRequests.length || undefined}
      content="list"
    >
      <PlainList>
        {openRequests.map(({ id, operation, state }) => (
          <CardRow key={id}>
            <Link component={RouterLink} to={paths.request(id) ?? ''}>
              {operationTitle(operation)}, R-{id}
            </Link>
            <StateWord state={state} />
          </CardRow>
        ))}
        {changeUnderWay && (
          <CardRow>{t('connectors.row.changeUnderWay')}</CardRow>
        )}
      </PlainList>
    </SectionCard>
  );
}
