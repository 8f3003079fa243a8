// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeDialog, ChangeDialogProps } from '../../../changes/ChangeDialog';
import { ConnectorChange, OPERATION_OF } from './connectorChanges';
import { ConnectorSubject } from './ConnectorSubject';

export interface ConnectorChangeFormProps
  extends ConnectorSubject,
    Pick<ChangeDialogProps, 'title' | 'input' | 'children'> {
  change: ConnectorChange;
}

/** The dialog of a change of a connector: its fields, and what the rules say. */
export function ConnectorChangeForm(props: ConnectorChangeFormProps) {
  const { change, target, ...rest } = props;
  return (
    <ChangeDialog
      {...rest}
      operation={OPERATION_OF[change].id}
      target={target}
      name={target.connector}
      place={target.connect}
    />
  );
}
