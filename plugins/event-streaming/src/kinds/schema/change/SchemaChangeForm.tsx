// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeDialog, ChangeDialogProps } from '../../../changes/ChangeDialog';
import { OPERATION_OF, SchemaChange } from './schemaChanges';
import { SchemaSubject } from './SchemaSubject';

export interface SchemaChangeFormProps
  extends SchemaSubject,
    Pick<ChangeDialogProps, 'title' | 'input' | 'children'> {
  change: SchemaChange;
}

/** The dialog of a change of a schema: its fields, and what the rules say. */
export function SchemaChangeForm(props: SchemaChangeFormProps) {
  const { change, target, ...rest } = props;
  return (
    <ChangeDialog
      {...rest}
      operation={OPERATION_OF[change].id}
      target={target}
      name={target.artifact}
      place={`${target.group}, ${target.registry}`}
    />
  );
}
