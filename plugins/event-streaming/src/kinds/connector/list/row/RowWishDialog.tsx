// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DeedQuestion } from '../../actions/DeedQuestion';
import { isGrave } from '../../actions/deedsFor';
import { useConnectorActing } from '../../actions/useConnectorActing';
import { ConnectorChangeDialog } from '../../change/ConnectorChangeDialog';
import { useConnectorTarget } from '../../useConnectorTarget';
import { RowWish } from './RowWish';

export interface RowWishDialogProps extends RowWish {
  onDone: () => void;
  onClose: () => void;
}

/**
 * The dialog that the page of the connector opens, too. It stands beside the
 * table: a row may move to another page while somebody types.
 */
export function RowWishDialog(props: RowWishDialogProps) {
  const { connector, wish, onDone, onClose } = props;
  const acting = useConnectorActing(connector, onDone);
  const target = useConnectorTarget(connector);
  return isGrave(wish) ? (
    <DeedQuestion
      connector={connector.connector}
      deed={wish}
      acting={acting}
      onClose={onClose}
    />
  ) : (
    <ConnectorChangeDialog
      change={wish}
      target={target}
      connector={connector}
      environment={connector.environment}
      onClose={onClose}
    />
  );
}
