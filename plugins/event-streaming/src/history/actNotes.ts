// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuditRecord } from '@sluice/plugin-event-streaming-common';
import { Translate } from '../translation/Translate';

/** What the trail keeps of something done at once, beside its name. */
export function actNotes(
  { details }: Pick<AuditRecord, 'details'>,
  t: Translate,
): string[] {
  const { intervention, task, tasks } = details;
  return [
    typeof task === 'number' && t('history.act.task', { task: String(task) }),
    tasks === 'failed' && t('history.act.failedTasks'),
    tasks === 'all' && t('history.act.allTasks'),
    intervention === true && t('history.act.intervention'),
  ].filter(note => note !== false);
}
