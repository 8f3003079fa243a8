// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicSetProtectionInputSchema } from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { SegmentedControl } from '../../../components/controls/SegmentedControl';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { TopicChangeForm } from './TopicChangeForm';
import { ChangeSubject } from './ChangeSubject';

export interface ProtectionDialogProps extends ChangeSubject {
  /** Whether it is protected now; unknown while a request is edited. */
  isProtected?: boolean;
}

/** Puts protection from deletion on, or asks to take it off. */
export function ProtectionDialog(props: ProtectionDialogProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const asked = topicSetProtectionInputSchema.safeParse(props.request?.input);
  const [wanted, setWanted] = useState(
    asked.success ? asked.data.protected : !props.isProtected,
  );
  const input = useMemo(() => ({ protected: wanted }), [wanted]);
  const title = t('topicChange.titles.protection');
  return (
    <TopicChangeForm {...props} change="protection" title={title} input={input}>
      <SegmentedControl
        label={title}
        value={wanted ? 'on' : 'off'}
        options={[
          { value: 'on', label: t('topicChange.protection.on') },
          { value: 'off', label: t('topicChange.protection.off') },
        ]}
        onChange={value => setWanted(value === 'on')}
      />
    </TopicChangeForm>
  );
}
