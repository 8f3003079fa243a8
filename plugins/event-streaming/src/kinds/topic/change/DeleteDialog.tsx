// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { TopicChangeForm } from './TopicChangeForm';
import { ChangeSubject } from './ChangeSubject';

const INPUT = {};

/** Asks for the deletion of a topic. */
export function DeleteDialog(props: ChangeSubject) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <TopicChangeForm
      {...props}
      change="delete"
      title={t('topicChange.titles.delete')}
      input={INPUT}
    />
  );
}
