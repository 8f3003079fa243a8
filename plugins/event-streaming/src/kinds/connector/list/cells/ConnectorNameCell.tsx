// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorSummary } from '@sluice/plugin-event-streaming-common';
import { NameCell } from '../../../../components/table/NameCell';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useConnectorPaths } from '../../useConnectorPaths';

/** Name with what it is made of; a new one leads nowhere yet. */
export function ConnectorNameCell({ row }: { row: ConnectorSummary }) {
  const { t } = useTexts(connectorTranslationRef);
  const paths = useConnectorPaths();
  const { connector, className, pluginTitle, openRequest } = row;
  if (row.health.state === 'provisioning') {
    const id = openRequest?.id;
    return (
      <NameCell
        name={connector}
        note={
          id === undefined ? pluginTitle : t('connectors.row.byRequest', { id })
        }
      />
    );
  }
  return (
    <NameCell
      name={connector}
      to={paths.connector(row)}
      note={<span title={className}>{pluginTitle}</span>}
    />
  );
}
