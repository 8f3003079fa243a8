// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DeleteDialog } from './DeleteDialog';
import { RuleDialog } from './RuleDialog';
import { SchemaChange } from './schemaChanges';
import { SchemaSubject } from './SchemaSubject';
import { StateDialog } from './StateDialog';
import { TopicsDialog } from './topics/TopicsDialog';

export interface SchemaChangeDialogProps extends SchemaSubject {
  change: SchemaChange;
}

/** The dialog of a change. */
export function SchemaChangeDialog(props: SchemaChangeDialogProps) {
  const { change, ...subject } = props;
  switch (change) {
    case 'rule':
      return <RuleDialog {...subject} />;
    case 'state':
      return <StateDialog {...subject} />;
    case 'topics':
      return <TopicsDialog {...subject} />;
    default:
      return <DeleteDialog {...subject} />;
  }
}
