// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useId } from 'react';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { FieldSlot } from '../fields/FieldSlot';
import { TopicFormModel } from '../useTopicForm';

/** Whether everybody may read without asking. */
export function BroadcastField({ model }: { model: TopicFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const id = useId();
  return (
    <FieldSlot field="broadcast">
      <Box sx={{ display: 'flex', gap: 0.5, paddingTop: '22px' }}>
        <Checkbox
          id={id}
          sx={{ alignSelf: 'flex-start', margin: '-1px 0 0 -4px' }}
          checked={model.form.broadcast}
          onChange={(_, broadcast) => model.change({ broadcast })}
          inputProps={{ 'aria-describedby': `${id}-note` }}
        />
        <div>
          <Box
            component="label"
            htmlFor={id}
            sx={{ typography: 'body2', fontWeight: 600 }}
          >
            {t('newTopic.shape.broadcast')}
          </Box>
          <Box
            id={`${id}-note`}
            sx={{ typography: 'caption', color: 'text.secondary' }}
          >
            {t('newTopic.shape.broadcastHint')}
          </Box>
        </div>
      </Box>
    </FieldSlot>
  );
}
