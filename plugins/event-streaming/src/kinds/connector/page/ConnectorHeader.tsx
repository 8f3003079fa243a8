// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { ObjectHeader } from '../../../components/layout/ObjectHeader';
import { StatePill } from '../../../components/state/StatePill';
import { EnvironmentBadge } from '../../../components/values/EnvironmentBadge';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useEnvironments } from '../../../hooks/useEnvironments';
import { useTexts } from '../../../translation/useTexts';
import { ConnectorActions } from '../actions/ConnectorActions';
import { ConnectorActing } from '../actions/useConnectorActing';
import { connectorView } from '../connectorView';
import { useConnectorHealthHelp } from '../useConnectorHealthHelp';

export interface ConnectorHeaderProps {
  connector: ConnectorDetail;
  acting: ConnectorActing;
}

/** Name, environment, health, and what can be done with it. */
export function ConnectorHeader({ connector, acting }: ConnectorHeaderProps) {
  const { t } = useTexts(connectorTranslationRef);
  const help = useConnectorHealthHelp(connector.health);
  const environment = useEnvironments()?.find(
    ({ name }) => name === connector.environment,
  );
  return (
    <ObjectHeader
      icon={connectorView.icon}
      title={connector.connector}
      copy={{ value: connector.connector, what: t('connectorPage.name') }}
      badges={
        <>
          {environment && (
            <EnvironmentBadge
              name={environment.title}
              tier={environment.tier}
              variant="filled"
            />
          )}
          <StatePill state={connector.health.state} help={help} />
        </>
      }
      description={connector.description ?? t('connectors.row.noDescription')}
      actions={<ConnectorActions connector={connector} acting={acting} />}
    />
  );
}
