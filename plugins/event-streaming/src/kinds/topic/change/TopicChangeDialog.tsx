// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { ChangeSubject } from './ChangeSubject';
import { DeleteDialog } from './DeleteDialog';
import { ExceptionDialog } from './ExceptionDialog';
import { isUnowned } from '../../../components/values/isUnowned';
import { OwnerDialog } from './OwnerDialog';
import { PartitionsDialog } from './PartitionsDialog';
import { ProtectionDialog } from './ProtectionDialog';
import { SettingsDialog } from './SettingsDialog';
import { TopicChange } from './topicChanges';

export interface TopicChangeDialogProps extends ChangeSubject {
  change: TopicChange;
  /** The topic as it is, where the page has it. */
  topic?: TopicDetail;
}

/** The dialog of a change. */
export function TopicChangeDialog(props: TopicChangeDialogProps) {
  const { change, topic, ...subject } = props;
  switch (change) {
    case 'settings':
      return <SettingsDialog {...subject} />;
    case 'partitions':
      return <PartitionsDialog {...subject} partitions={topic?.partitions} />;
    case 'owner':
      return (
        <OwnerDialog
          {...subject}
          isClaim={topic !== undefined && isUnowned(topic.owner)}
        />
      );
    case 'protection':
      return (
        <ProtectionDialog
          {...subject}
          isProtected={topic?.protected === true}
        />
      );
    case 'exception':
      return <ExceptionDialog {...subject} />;
    default:
      return <DeleteDialog {...subject} />;
  }
}
