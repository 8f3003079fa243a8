// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { eventStreamingTranslationRef } from '../../../translation';
import { TopicChangeForm } from './TopicChangeForm';
import { ChangeSubject } from './ChangeSubject';

const INPUT = {};

/** Asks for the deletion of a topic. */
export function DeleteDialog(props: ChangeSubject) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  return (
    <TopicChangeForm
      {...props}
      change="delete"
      title={t('topicChange.titles.delete')}
      input={INPUT}
    />
  );
}
