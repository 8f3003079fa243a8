// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorChange } from './connectorChanges';
import { ConnectorSubject } from './ConnectorSubject';
import { DeleteDialog } from './DeleteDialog';
import { ResetOffsetsDialog } from './ResetOffsetsDialog';
import { UpdateDialog } from './UpdateDialog';

export interface ConnectorChangeDialogProps extends ConnectorSubject {
  change: ConnectorChange;
}

/** The dialog of a change. */
export function ConnectorChangeDialog(props: ConnectorChangeDialogProps) {
  const { change, ...subject } = props;
  switch (change) {
    case 'update':
      return <UpdateDialog {...subject} />;
    case 'resetOffsets':
      return <ResetOffsetsDialog {...subject} />;
    default:
      return <DeleteDialog {...subject} />;
  }
}
