// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorSummary } from '@sluice/plugin-event-streaming-common';
import { RowMenu } from '../../../../components/table/RowMenu';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { useConnectorPaths } from '../../useConnectorPaths';
import { RowActions } from './RowActions';
import { RowWish } from './RowWish';

export interface ConnectorRowMenuProps {
  row: ConnectorSummary;
  /** Opens the dialog of what was chosen. */
  onWish: (wish: RowWish) => void;
  /** Something was done at once. */
  onDone: () => void;
}

/** What can be done with a connector from its row: the same as on its page. */
export function ConnectorRowMenu(props: ConnectorRowMenuProps) {
  const { row, onWish, onDone } = props;
  const { t } = useTexts(connectorTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const paths = useConnectorPaths();
  const { connect, connector, entityRef, openRequest: request } = row;
  const isMade = row.health.state !== 'provisioning';
  return (
    <RowMenu
      label={t('connectors.row.menu', { connector })}
      name={connector}
      links={[
        {
          to: isMade ? paths.connector(row) : undefined,
          text: shared('topics.row.open'),
        },
        {
          to: entityRef && paths.entity(entityRef),
          text: shared('topics.row.catalog'),
        },
        {
          to: request && paths.request(request.id),
          text: t('connectors.row.openRequest', { id: request?.id ?? '' }),
        },
      ]}
    >
      {close =>
        isMade && (
          <RowActions
            target={{ connect, connector }}
            onWish={wish => {
              close();
              onWish(wish);
            }}
            onAct={close}
            onDone={onDone}
          />
        )
      }
    </RowMenu>
  );
}
