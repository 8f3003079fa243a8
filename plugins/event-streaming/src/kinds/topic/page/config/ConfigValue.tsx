// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Tooltip from '@mui/material/Tooltip';
import { TopicConfigEntry } from '@sluice/plugin-event-streaming-common';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';

export interface ConfigValueProps {
  entry: TopicConfigEntry;
  of: 'value' | 'default';
}

/** A value in plain words, with what Kafka has on hover. */
export function ConfigValue({ entry, of }: ConfigValueProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const raw = of === 'value' ? entry.value : entry.defaultValue;
  const friendly = of === 'value' ? entry.friendly : entry.friendlyDefault;
  if (entry.sensitive) {
    return <>{t('topicPage.settings.hidden')}</>;
  }
  if (raw === undefined || raw === '') {
    return <>{t('topicPage.settings.unset')}</>;
  }
  return (
    <Tooltip title={`${entry.key} = ${raw}`}>
      <span>{friendly ?? raw}</span>
    </Tooltip>
  );
}
