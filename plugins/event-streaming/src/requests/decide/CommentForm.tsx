// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { DisabledReason } from '../../components/controls/DisabledReason';
import { TextArea } from '../../components/controls/TextArea';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { useRequestMove } from '../useRequestMove';

export interface CommentFormProps {
  request: StreamingRequest;
  onMoved: () => unknown;
}

/** Says something about a request; not there for those who may not. */
export function CommentForm({ request, onMoved }: CommentFormProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { move, busy } = useRequestMove(request, onMoved);
  const [text, setText] = useState('');
  if (!request.allowedActions.includes('comment')) {
    return null;
  }
  const send = async () => {
    if (await move('comment', { comment: text.trim() })) {
      setText('');
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, marginTop: 2 }}>
      <TextArea
        label={t('requests.comment.label')}
        value={text}
        onChange={setText}
      />
      <Box sx={{ justifySelf: 'end' }}>
        <DisabledReason
          reason={text.trim() ? undefined : t('requests.comment.empty')}
        >
          <Button variant="outlined" disabled={busy} onClick={send}>
            {t('requests.comment.send')}
          </Button>
        </DisabledReason>
      </Box>
    </Box>
  );
}
