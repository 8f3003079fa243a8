// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import { ConnectorSummary } from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { StateWord } from '../../../../components/state/StateWord';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { useConnectorHealthHelp } from '../../useConnectorHealthHelp';
import { useConnectorPaths } from '../../useConnectorPaths';

/** How the connector is, with the request that is under way. */
export function ConnectorHealthCell({ row }: { row: ConnectorSummary }) {
  const { t } = useTexts(connectorTranslationRef);
  const help = useConnectorHealthHelp(row.health);
  const note = (): ReactNode => {
    if (row.openRequest) {
      return <RequestLink request={row.openRequest} />;
    }
    return row.changeUnderWay ? t('connectors.row.changeUnderWay') : undefined;
  };
  return <StateWord state={row.health.state} help={help} note={note()} />;
}

function RequestLink(props: {
  request: NonNullable<ConnectorSummary['openRequest']>;
}) {
  const { id, state } = props.request;
  const { t } = useTexts(connectorTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const to = useConnectorPaths().request(id);
  const text = shared(`state.${state}`);
  return to === undefined ? (
    <>{text}</>
  ) : (
    <Link
      component={RouterLink}
      to={to}
      underline="always"
      aria-label={`${t('connectors.row.openRequest', { id })}: ${text}`}
    >
      {text}
    </Link>
  );
}
